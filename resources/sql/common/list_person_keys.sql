-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, display_name, sort_name, name_key, sort_key FROM person ORDER BY id
