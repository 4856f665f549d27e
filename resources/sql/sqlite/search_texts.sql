-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT search_document.group_id FROM text_search CROSS JOIN search_document ON search_document.id = text_search.rowid
WHERE text_search MATCH :query LIMIT :limit
