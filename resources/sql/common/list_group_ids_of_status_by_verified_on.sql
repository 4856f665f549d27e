-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id FROM work_group WHERE deleted_at = '' AND status = :status ORDER BY verified_on, name_key, id
