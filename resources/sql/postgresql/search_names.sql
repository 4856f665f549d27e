-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT group_id FROM search_document WHERE names @@ CAST(:query AS tsquery) LIMIT :limit
