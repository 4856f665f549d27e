-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT coalesce(max(position), 0) + 1 FROM work_group WHERE deleted_at = ''
