-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX work_group_english_name ON work_group (deleted_at, name_en_key, id)
