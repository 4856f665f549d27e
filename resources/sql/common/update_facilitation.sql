-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE facilitation SET
    person_id = :person_id, position = :position, role = :role, since = :since, until = :until, ended = :ended
WHERE id = :id AND group_id = :group_id
