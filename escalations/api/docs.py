"""The schema, and Swagger UI to try it; both for whoever is signed in, all files from this portal."""

from functools import cache

from django.contrib.auth.decorators import login_required
from django.urls import path
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from .scopes import SignedInWithScopes


@cache
def schema():
    """The whole schema; made once a process, since it follows from the code alone."""
    return SchemaGenerator().get_schema(request=None, public=True)


class Schema(SpectacularAPIView):
    """GET: OpenAPI 3.1 as YAML, or as JSON with ?format=json."""

    permission_classes = (SignedInWithScopes,)
    needs = ()

    @extend_schema(exclude=True)
    def get(self, request):
        return Response(schema())


class Swagger(SpectacularSwaggerSplitView):
    """GET: the page; its script comes by an address of its own, as the content security policy asks."""

    permission_classes = (AllowAny,)  # a page: whoever is not signed in is asked to, by the address below
    needs = ()
    url_name = "api:schema"
    template_name = "api/docs.html"


urlpatterns = [
    path("schema/", Schema.as_view(), name="schema"),
    path("docs/", login_required(Swagger.as_view()), name="docs"),
]
