-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT status, count(*) FROM work_group WHERE deleted_at = '' GROUP BY status
