-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT person.id, person.display_name, person.deleted_at, person.updated_by,
    (SELECT count(*) FROM facilitation WHERE person_id = person.id)
FROM person WHERE deleted_at <> ''
ORDER BY deleted_at DESC, id DESC
