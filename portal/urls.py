"""Which address leads to which part of the site."""

from django.contrib import admin
from django.urls import include, path

from portal import health, metrics

handler500 = "portal.trouble.broken"

urlpatterns = [
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("metrics", metrics.metrics, name="metrics"),
    path("admin/", admin.site.urls),
    path("api/", include("escalations.api.urls")),
    path("", include("escalations.web.urls")),
]
