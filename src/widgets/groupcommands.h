// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/workgroup.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace models {
class DirectorySession;
}

namespace widgets {

class MessageBar;

/// Carries out what the group actions ask. Problems appear in the page's message bar; what was done is told by the
/// page, which offers to undo it.
class GroupCommands : public QObject
{
    Q_OBJECT

public:
    GroupCommands(models::DirectorySession &session, MessageBar &messages, QObject *parent = nullptr);

    // Several groups are one change set.
    void remove(const QList<domain::GroupId> &ids);
    void verify(const QList<domain::GroupId> &ids);
    /// Asks what the change brings with it, over `parent`.
    void changeStatus(const QList<domain::GroupId> &ids, QWidget *parent);
    /// The group to hand to the form; nullopt (and a message) when it cannot be read.
    [[nodiscard]] std::optional<domain::WorkGroup> toEdit(domain::GroupId id);
    /// A new group with the same texts, facilitators, lists and ties; not verified.
    [[nodiscard]] std::optional<domain::WorkGroup> toDuplicate(domain::GroupId id);
    /// Tells whose roles have ended since the group was like that, if any.
    void tellEndedRoles(const domain::WorkGroup &before);
    void copyText(const QString &text);

Q_SIGNALS:
    /// Something was committed; the words to tell it.
    void done(const std::function<QString()> &text);

private:
    void tellStatus(const QList<domain::GroupId> &ids, domain::GroupStatus status);
    [[nodiscard]] QString nameOf(domain::GroupId id);

    models::DirectorySession &m_session;
    MessageBar &m_messages;
};

} // namespace widgets
