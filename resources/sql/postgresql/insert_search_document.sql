-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words are ready made: no parser of the server's reads them again.
INSERT INTO search_document (group_id, names, words)
VALUES (:group_id, array_to_tsvector(string_to_array(:names, ' ')), array_to_tsvector(string_to_array(:words, ' ')))
ON CONFLICT (group_id) DO UPDATE SET names = excluded.names, words = excluded.words
