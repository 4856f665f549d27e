-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest first: what a person changes is found before what waits since long.
DELETE FROM search_queue WHERE id IN (SELECT id FROM search_queue WHERE id > :after ORDER BY id DESC LIMIT :limit)
RETURNING group_id
