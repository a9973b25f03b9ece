"""Small words of many languages, folded: before a name, between the words that tell, and those that also count."""

TITLES = """
mr mrs ms miss dr herr herrn hr frau fr hrn mme mlle monsieur madame sr sra señor señora senor senora
senhor senhora dott sig signor signora signorina pan pani pana panu paní dhr mevr mevrouw meneer fru bay
bayan κ κα г господин гн пан пані user customer client colleague kollege kollegin kunde kundin klient
klientka
"""

BETWEEN = """
the a an is are was be to on off in at of for from with by it its my our this that and not no t s won will
does do doesn don isn cannot can der die das den dem ein eine ist sind im am auf von mit zu und nicht kein
keine es geht de het een zijn op van met te en niet geen er le la les l un une des du d est sont au aux
sur avec et ne n pas il se el los las una unos son del al con y lo gli i di da su e non si o os as um uma
dos em na com nao esta ett det ar ikke inte pa av til till med og och som w z od jest nie sie v je neni ze
в на с и не у из к по от для это і з є az egy nem ban ben cu nu este pe bir ve icin yok yang tidak bisa
dan η το και δεν στο στη σε
"""

ARTICLES = """
un une una uno um uma ein eine einen einem einer een en ett et o egy bir ενα ενας μια
"""
