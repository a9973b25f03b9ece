"""What forms say in their empty boxes, so that it is not taken for an answer."""

PROMPTS = """
what is wrong for whom since when; how many of how many and what can they not do; what exactly is seen and what was expected; what was tried and what came of each step
which device version site and network; what changed before it began and where did you look; what should the next technician do decide or open
enter text; text goes here; your answer; your answer here; insert description; insert text; expected actual; actual expected; expected seen; seen expected; expected result actual result; steps result; steps to reproduce expected result actual result
device os version site; device version site network; device version site; os version device; asset os version; asset version site; who what when; who what when where; who what where; name department phone; user name phone; copy paste; auto generated
gerät version standort; gerät betriebssystem version; erwartet gesehen; erwartet tatsächlich; attendu constaté; esperado observado; atteso osservato; verwacht gezien; hier beschreiben; bitte ausfüllen; bitte eintragen; texte ici; à remplir ici; escriba aquí; escribir aquí; scrivere qui; inserire testo
escreva aqui; digite aqui; hier invullen; typ hier; skriv här; skriv her; kirjoita tähän; wpisz tutaj; napište zde; ide írja; scrieți aici; buraya yazın; γράψτε εδώ; введите текст; опишите здесь; введіть текст; اكتب هنا; כתוב כאן; यहाँ लिखें; 请在此输入; 在此输入; 請輸入; 請在此輸入; ここに入力; 入力してください; 여기에 입력; 입력하세요; nhập tại đây; พิมพ์ที่นี่; tulis di sini; isi di sini
issue summary; user impact; what's happening; whats happening; troubleshooting done; environment; recent changes
escalation reason; describe the issue; describe the problem; describe the issue here; describe the impact
describe the user impact; describe the environment; describe what is happening; describe what happens
describe the steps taken; describe the troubleshooting steps; describe any recent changes
describe recent changes; describe here; describe the reason for escalation; brief description of the issue
brief summary of the issue; short summary of the issue; summary of the issue; summarise the issue
summarize the issue; summarise the issue here; concise summary of the issue; enter text here; enter details here
enter a summary; enter a description; enter description here; enter your text here
enter the reason for escalation; type here; type your text here; your text here; write here; insert text here
insert details here; add details here; add details; add description here; please describe
please describe the issue; please describe the problem; please enter; please fill in; please fill out; fill in
fill in here; click to add text; click or tap here to enter text; list the steps taken; list all steps taken
list troubleshooting steps; list the troubleshooting steps and their results; list recent changes
list any recent changes; who is affected; who is affected and how; who is affected and how many
how many users are affected; how many users are affected and how; what is wrong for whom since when
what is wrong; what is the issue; what is the problem; what is happening; what happened; what changed
what has changed; what changed recently; what has been done; what has been tried; what was done; what was tried
what did you try; what have you tried; why is this being escalated; why are you escalating; why do you escalate
why escalate; reason for escalation; reason for the escalation; device os version location
steps taken and results; steps to reproduce; beschreiben sie das problem; beschreibung des problems
problembeschreibung; hier text eingeben; bitte beschreiben; décrivez le problème; décrire le problème
saisir le texte ici; describa el problema; describa el problema aquí; describir el problema; descreva o problema
descrivere il problema; descrivi il problema; beschrijf het probleem; beskriv problemet; opisz problem
popište problém; опишите проблему; опишіть проблему; sorunu açıklayın; 请描述问题; 描述问题; 请输入; 問題を説明してください; 문제를 설명하세요
"""
