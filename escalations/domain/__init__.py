"""What happens. Knows the models; knows nothing of web, API, admin, Celery or sync."""
