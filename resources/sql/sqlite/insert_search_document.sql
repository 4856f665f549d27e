-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO search_document (group_id) VALUES (:group_id) RETURNING id
