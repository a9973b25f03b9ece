"""Which test shows which promise of keeping in step; a test that is renamed or lost is noticed here."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHOWN = {
    "whatever both sides do, whatever fails on the way, they come to rest and agree": [
        "sync/test_model.py::test_every_story_ends_in_step",
    ],
    "a run that is killed in any of its calls loses nothing and says nothing twice": [
        "sync/test_kills.py::test_killed_at_a_point",
        "sync/test_kills.py::test_killed_at_many_points",
        "sync/test_kills.py::test_each_call_of_a_run_is_a_point",
    ],
    "more rows of one second than a page are all read; more than may be read leave a gap that is told, then closed": [
        "sync/contract.py::test_more_rows_of_one_second_than_a_page",
        "sync/test_freshdesk_lists.py::test_a_second_beyond_the_last_page_leaves_a_gap_that_is_told",
        "sync/test_freshdesk_lists.py::test_the_sweep_names_what_no_list_shows",
        "sync/test_keeping_in_step.py::test_a_full_run_finds_what_no_list_shows",
    ],
    "rows that slide over a page's border while it is read are seen all the same": [
        "sync/contract.py::test_rows_that_slide_while_pages_are_read_are_still_seen",
        "sync/test_key_paging.py::test_nothing_is_lost_whatever_moves",
        "sync/test_freshdesk_whole.py::test_a_note_deleted_between_two_pages_loses_no_other",
        "sync/test_by_itself.py::test_a_contact_that_is_deleted_for_good_is_found_by_a_full_run",
    ],
    "the first import is complete, however old its tickets are": [
        "sync/contract.py::test_the_backfill_brings_everything_however_old",
        "sync/test_keeping_in_step.py::test_everything_comes_in_whole_and_once",
        "domain/arriving/test_arriving_past.py::test_together_they_become_what_each_would_have_become",
    ],
    "a limit in the middle of a page keeps what was read, and the next run goes on there": [
        "sync/contract.py::test_a_limit_in_the_middle_keeps_what_was_read",
        "sync/test_keeping_in_step.py::test_a_limit_in_the_middle_waits_and_goes_on",
        "sync/test_keeping_in_step.py::test_what_was_read_before_they_failed_stays_read",
    ],
    "notes edited and deleted, tickets merged, trashed, restored and marked as spam are followed": [
        "sync/test_keeping_in_step.py::test_an_edited_note_is_seen_by_a_full_run",
        "domain/arriving/test_arriving_notes.py::test_a_deleted_note_is_kept_and_said",
        "sync/test_freshdesk_whole.py::test_merged_trashed_and_spam_tickets_say_so_by_what_they_are",
        "sync/test_keeping_in_step.py::test_trash_spam_and_restored",
        "sync/test_keeping_zammad.py::test_merged_over_there_it_is_merged_here",
    ],
    "a narrowed key ends no tickets": [
        "sync/test_keeping_in_step.py::test_a_narrowed_key_ends_nothing",
    ],
    "a note whose answer was lost is there once; such a reply is a person's": [
        "sync/test_keeping_in_step.py::test_a_note_whose_answer_was_lost_is_there_once",
        "sync/test_keeping_in_step.py::test_a_reply_that_is_not_found_goes_to_a_person",
        "sync/test_keeping_zammad.py::test_what_may_have_arrived_is_there_once_or_a_persons",
    ],
    "one field that is changed on every side comes to rest": [
        "sync/test_two_helpdesks.py::test_priority_is_changed_on_all_three_sides_and_it_ends",
        "domain/arriving/test_flips.py::test_it_is_held_and_told_once",
    ],
    "a change that commits late is not passed over": [
        "domain/test_feed.py::test_a_change_that_commits_late_is_never_passed_over",
        "delivery/test_webhooks.py::test_what_is_committed_late_is_told_late_and_not_lost",
    ],
    "a webhook that is unsigned, wrong, old, broken or sent fifty times leads to one reading, or to none": [
        "api/test_hooks.py::test_what_is_not_proven_is_refused_and_not_stored",
        "api/test_hooks.py::test_whatever_it_says_it_is_stored",
        "sync/test_zammad_hooks.py::test_what_the_made_up_zammad_sends_is_verified_and_a_replay_has_the_same_id",
        "sync/test_by_itself.py::test_what_a_webhook_named_is_read_once",
    ],
    "no call goes to an address inside, by whatever name": [
        "delivery/test_net.py::test_an_address_inside_is_refused",
        "delivery/test_net.py::test_a_name_is_resolved_once_and_its_checked_address_connected_to",
        "delivery/test_net.py::test_a_redirect_is_not_followed",
        "sync/test_keeping_in_step.py::test_a_private_address_needs_its_switch",
    ],
    "whatever HTML comes, it is read as words, quickly, and never run": [
        "sync/test_html_text.py::test_html_is_read",
        "sync/test_html_text.py::test_a_large_body_does_not_take_long",
        "domain/arriving/test_arriving_notes.py::test_any_text_is_taken",
        "sync/contract.py::test_script_is_not_sent",
    ],
    "what real helpdesks once sent is read": [
        "sync/test_freshdesk_shapes.py::test_recorded_answers_are_read",
        "sync/test_recorded.py::test_recorded_webhooks_of_freshdesk_name_their_ticket",
        "sync/test_recorded.py::test_recorded_tickets_of_zammad_keep_what_they_say",
        "sync/test_recorded.py::test_recorded_articles_of_zammad_keep_what_they_say",
    ],
    "a clock over there that is wrong, or set right, hides nothing and makes nothing of the past news": [
        "sync/test_their_clock.py::test_what_comes_after_connecting_is_news_whatever_its_rows_are_stamped",
        "sync/test_their_clock.py::test_a_clock_that_is_set_back_hides_nothing_that_comes_then",
        "sync/test_freshdesk_lists.py::test_the_watermark_stays_behind_their_clock_and_never_falls",
        "sync/test_zammad_paging.py::test_rows_from_the_future_do_not_move_the_next_run",
    ],
    "one ticket, person or file that is not answered for stops no other, is shown and tried again": [
        "sync/test_alone.py::test_a_ticket_that_is_never_answered_for_stops_no_other",
        "sync/test_alone.py::test_a_person_who_is_never_answered_for_stops_no_other_ticket",
        "sync/test_alone.py::test_a_file_that_cannot_be_had_for_a_moment_comes_later_and_once",
        "sync/test_keeping_in_step.py::test_one_bad_row_blocks_no_other_and_is_tried_again",
    ],
    "minutes of errors, an HTML page, broken JSON or half a body fail the run, and the next goes on": [
        "sync/test_keeping_in_step.py::test_five_minutes_of_errors_fail_the_run_and_the_next_goes_on",
        "sync/test_alone.py::test_a_helpdesk_that_answers_nothing_keeps_nothing_apart",
        "sync/contract.py::test_a_read_tries_again_and_then_says_so",
    ],
    "a key that is wrong, narrow or revoked, and a plan that lacks a list, are told and end nothing": [
        "sync/test_keeping_in_step.py::test_a_wrong_key_connects_nothing_and_says_so",
        "sync/test_freshdesk_whole.py::test_a_narrow_key_is_told",
        "sync/test_keeping_in_step.py::test_a_revoked_key_stops_the_connection_and_tells_an_administrator",
        "sync/test_freshdesk_lists.py::test_a_list_the_plan_does_not_hold_is_closed_and_others_go_on",
        "sync/test_alone.py::test_a_ticket_that_is_not_for_the_key_closes_no_stream",
    ],
    "a code that nobody mapped is shown in their words and never guessed": [
        "domain/arriving/test_arriving_tickets.py::test_what_is_not_mapped_is_shown_and_not_guessed",
        "domain/arriving/test_arriving_tickets.py::test_a_change_to_an_unmapped_status_leaves_ours_and_is_shown",
        "sync/test_freshdesk_choices.py::test_statuses_of_the_account_come_with_its_own",
    ],
    "a customer who is an agent, or becomes one, is a customer all the same": [
        "sync/test_freshdesk_whole.py::test_an_agent_may_ask_too",
        "sync/test_freshdesk_lists.py::test_contacts_change_merge_and_become_agents",
    ],
    "a file whose link has expired is named where it is missing": [
        "sync/test_freshdesk_calls.py::test_a_link_that_expired_is_gone",
        "domain/arriving/test_arriving_notes.py::test_files_come_under_their_note_and_what_is_not_taken_is_named",
    ],
    "what was deleted for good long ago is found by the nights, within few calls": [
        "sync/test_by_itself.py::test_what_was_deleted_for_good_long_after_is_found_by_the_nights",
        "sync/test_keeping_zammad.py::test_what_was_removed_is_found_by_a_night_and_ends",
        "sync/test_keeping_zammad.py::test_without_the_selector_the_nights_find_what_was_removed",
    ],
    "one form says the same words once, however late it is pressed again": [
        "web/test_ticket_writing.py::test_one_form_says_the_same_words_once_however_late_it_is_pressed_again",
        "sync/test_kills_of_web.py::test_killed_before_it_is_answered",
    ],
}


def names_in(path):
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return {one.name for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)}


@pytest.mark.parametrize("promise", SHOWN)
def test_each_promise_has_its_tests(promise):
    named = [one.split("::") for one in SHOWN[promise]]

    assert [name for path, name in named if name not in names_in(path)] == []
