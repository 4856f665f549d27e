-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX work_group_verified_on ON work_group (deleted_at, verified_on, name_key, id)
