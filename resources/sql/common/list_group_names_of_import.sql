-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, name_key, name_en_key FROM work_group WHERE deleted_at = ''
