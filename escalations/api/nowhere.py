"""An address that is none."""

from drf_spectacular.utils import extend_schema
from rest_framework.exceptions import NotFound
from rest_framework.permissions import AllowAny

from .endpoint import Endpoint


@extend_schema(exclude=True)
class Nowhere(Endpoint):
    """Any method: 404, told like every other refusal."""

    permission_classes = (AllowAny,)
    throttle_classes = ()

    def initial(self, request, *args, **kwargs):
        raise NotFound("There is no such address. Every address ends with a slash; see /api/v1/docs/.")
