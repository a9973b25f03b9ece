"""The REST API: each view finds, calls the domain once, and answers.

How a resource is added:

1. What is read from a body: a `Given` serializer in the resource's module (see `fields`: strict types, unknown
   fields refused). No rule stands there; rules are the domain's.
2. What is answered: a plain function that builds a dict (`tickets_shown.of_tickets`), and beside it a serializer with
   the same names that describes each field for the schema. Tests keep the two alike (`undescribed`).
3. The view: an `Endpoint` (see `endpoint`), one class an address, one method each:

       class TicketNotes(Endpoint):
           @describe("Add a note", given=NoteGiven, shown=NoteShown, status=201)
           @once
           def post(self, request, number):
               ticket = find.ticket(request, number)
               given = self.read(NoteGiven)
               note = conversation.add_note(ticket, **given, **self.who)
               return self.answer(notes_shown.of_note(note), status=201, ticket=ticket)

   `find` answers 404 for what its caller may not see. A refusal of the domain is let through: `errors` answers it.
   Every POST but signing in and out is `@once`: it takes an Idempotency-Key.
4. A list: `self.listed(keyset, filterset, rows, shown=...)`, see `lists`; it has a test with 1 and 30 rows.
5. `urlpatterns` at the end of the module, and the module's name in `urls.PARTS`.
6. Versioned things answer with `version=` (the ETag) and read `self.version_of(row)` from If-Match.

Scopes: reading needs `read`, changing `write`; `needs = (Scope.SYNC,)` on the class asks for others. Private text
(notes, files, the words of an escalation) needs `private_notes` too: `self.sees_private` says whether it is given,
`self.need(Scope.PRIVATE_NOTES)` refuses without.
"""
