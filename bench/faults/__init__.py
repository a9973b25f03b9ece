"""What is lost when the machines below fail: a whole portal is started, used, killed and judged."""
