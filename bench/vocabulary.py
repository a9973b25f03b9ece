"""Made-up text whose words are as rare and as frequent as real ones: rank r is drawn in proportion to 1/r (Zipf)."""

import itertools
import random

COMMON = """
the to is and not on a user in it of for error after printer outlook when again works since server network please
password mail cannot vpn file login account office still laptop update screen teams drive access restart computer
windows phone message opens slow folder today monday customer ticket shows same site department profile connection
data certificate driver switch calendar backup application permission group
"""
SYLLABLES = "ka lo mi ren tas vo bel dun gri hol jak nor pel quo ris sul tem ust vin wex yar zed bro cla fen"
SIZE = 60_000


class Vocabulary:
    """Words by rank; `sentence(n)` draws n of them."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        made = itertools.chain.from_iterable(
            itertools.product(SYLLABLES.split(), repeat=length) for length in (2, 3, 4)
        )
        common = COMMON.split()
        self.words = [*common, *map("".join, itertools.islice(made, SIZE - len(common)))]
        self.weights = list(itertools.accumulate(1 / rank for rank in range(1, SIZE + 1)))

    def sentence(self, length):
        return " ".join(self.random.choices(self.words, cum_weights=self.weights, k=length))
