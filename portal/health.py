"""Whether this process is alive, and whether it can serve."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse


@login_not_required
def healthz(request):
    """Answer as long as the process lives; asks nothing else."""
    return HttpResponse("ok\n", content_type="text/plain")


@login_not_required
def readyz(request):
    return HttpResponse("ok\n", content_type="text/plain")
