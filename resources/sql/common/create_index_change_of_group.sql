-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX change_of_group ON change (group_id, change_set_id) WHERE group_id <> 0
