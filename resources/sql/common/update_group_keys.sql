-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE work_group SET name_key = :name_key, name_en_key = :name_en_key WHERE id = :id
