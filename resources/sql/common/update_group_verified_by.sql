-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE work_group SET
    verified_by = :cleared, updated_at = :updated_at, updated_by = :updated_by, row_version = row_version + 1
WHERE verified_by = :name
