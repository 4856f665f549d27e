-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX work_group_updated_at ON work_group (deleted_at, updated_at, name_key, id)
