-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT search_document.group_id FROM name_search CROSS JOIN search_document ON search_document.id = name_search.rowid
WHERE name_search MATCH :query LIMIT :limit
