-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO change_set (kind, author, note, reverses) VALUES (:kind, :author, :note, :reverses) RETURNING id
