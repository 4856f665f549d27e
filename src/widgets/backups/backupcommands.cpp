// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/backups/backupcommands.h"

#include "models/backupsession.h"
#include "models/directorysession.h"
#include "widgets/backups/backupsdialog.h"
#include "widgets/messagebar.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace widgets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

BackupCommands::BackupCommands(models::DirectorySession &session, const WindowServices &services, MessageBar &messages,
                               QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_services(services)
    , m_messages(messages)
    , m_page(page)
    , m_backups(new models::BackupSession(session, this))
{
    connect(m_backups, &models::BackupSession::failed, &m_messages, &MessageBar::showError);
    connect(m_backups, &models::BackupSession::copied, this, &BackupCommands::tellCopied);
    connect(&m_session, &models::DirectorySession::fileLost, this, &BackupCommands::tellFileLost);
}

void BackupCommands::begin()
{
    const QStringList copies = m_backups->conflictedCopies();
    if (!m_session.keptLog().isEmpty())
        tellKeptLog();
    if (m_session.isReadOnly())
        tellReadOnly();
    else if (!copies.isEmpty())
        tellConflictedCopy(copies.constFirst());
    // A copy of everything is written and read again: not while the window still fills.
    const auto look = [this] { m_backups->lookAtDay(); };
    QTimer::singleShot(2s, m_backups, look);
    auto *hours = new QTimer(this);
    connect(hours, &QTimer::timeout, m_backups, look);
    hours->start(10min);
}

void BackupCommands::showBackups()
{
    auto *dialog = new BackupsDialog(*m_backups, m_session.isReadOnly(), m_page);
    connect(dialog, &BackupsDialog::restoreRequested, this, &BackupCommands::restoreRequested);
    dialog->open();
}

void BackupCommands::compareCopy(const QString &path)
{
    auto *dialog = new BackupsDialog(*m_backups, m_session.isReadOnly(), m_page);
    connect(dialog, &BackupsDialog::restoreRequested, this, &BackupCommands::restoreRequested);
    dialog->showCopy(path);
    dialog->open();
}

QString BackupCommands::askForFile(const QString &title, const QString &name)
{
    QString folder = m_services.settings.exportFolder();
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_services.files.newFile(
        m_page, {title, QDir(folder).filePath(name), tr("Directories (*.annuaire)"), u"annuaire"_s});
}

void BackupCommands::saveConsultationCopy()
{
    const QString name = QFileInfo(m_session.displayName()).completeBaseName();
    const QString path =
        askForFile(tr("Save a copy for consultation"),
                   tr("%1, copy of %2").arg(name, QDate::currentDate().toString(Qt::ISODate)) + u".annuaire"_s);
    if (!path.isEmpty())
        m_backups->saveCopy(path, true);
}

void BackupCommands::saveEditableCopy()
{
    const QString path = askForFile(tr("Save a copy to edit"), QFileInfo(m_session.displayName()).fileName());
    if (!path.isEmpty())
        m_backups->saveCopy(path, false);
}

void BackupCommands::tellReadOnly()
{
    m_messages.showMessage(
        {Tone::Information,
         [] {
             return tr("This directory can be read and searched, but not changed: its file or folder is protected.");
         },
         m_session.locationText(),
         {{u"editCopyPushButton"_s, [] { return tr("Save a copy to &edit…"); }, [this] { saveEditableCopy(); }}}});
}

void BackupCommands::tellFileLost(models::FileLoss loss)
{
    const auto text = [loss, kept = m_session.isShownKept()] {
        if (loss == models::FileLoss::Overwritten)
            return tr(
                "Another program wrote over this directory’s file. What is shown here cannot be trusted any more, "
                "and nothing can be saved in it: open the file as it is now.");
        if (loss == models::FileLoss::Replaced)
            return kept ? tr("Another program put another file in this directory’s place. What is shown here is the "
                             "one before, which is kept among the backups; nothing can be saved in it any more.")
                        : tr("Another program put another file in this directory’s place. What is shown here is the "
                             "one before; nothing can be saved in it any more.");
        return tr("This directory’s file was moved or deleted. What is shown here is not lost yet: save a copy of it.");
    };
    Message message{Tone::Warning, text, m_session.locationText(), {}, u"file"_s};
    if (loss != models::FileLoss::Gone)
        message.actions.append({u"openReplacedPushButton"_s, [] { return tr("&Open the new one"); },
                                [this] { Q_EMIT openRequested(m_session.locationText()); }});
    if (loss != models::FileLoss::Overwritten)
        message.actions.append({u"editCopyPushButton"_s, [] { return tr("&Save a copy of what is shown…"); },
                                [this] { saveEditableCopy(); }});
    m_messages.showMessage(message);
}

/// A program was stopped before it could bring its changes into the file, and another one then replaced that.
void BackupCommands::tellKeptLog()
{
    const QString name = QFileInfo(m_session.keptLog()).fileName();
    m_messages.showMessage({Tone::Warning,
                            [name] {
                                return tr("Another program had put another file in this directory’s place while the "
                                          "last changes were still beside it. They are not in what is shown here; "
                                          "they were moved to “%1”.")
                                    .arg(name);
                            },
                            m_session.keptLog(),
                            {},
                            u"keptLog"_s});
}

void BackupCommands::tellConflictedCopy(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    m_messages.showMessage(
        {Tone::Warning,
         [name] {
             return tr("A sync tool left a copy beside this directory that was changed elsewhere: “%1”.").arg(name);
         },
         path,
         {{u"compareCopyPushButton"_s, [] { return tr("&Compare them…"); }, [this, path] { compareCopy(path); }},
          {u"openCopyPushButton"_s, [] { return tr("&Open the copy"); }, [this, path] { Q_EMIT openRequested(path); }}},
         u"conflictedCopy"_s});
}

void BackupCommands::tellCopied(const QString &path, bool consultation)
{
    if (!consultation) {
        Q_EMIT openRequested(path);
        return;
    }
    const QString name = QFileInfo(path).fileName();
    Opener &opener = m_services.opener;
    m_messages.showMessage(
        {Tone::Success,
         [name] {
             return tr("“%1” is ready. It opens on any computer, to read only, and holds everything: the history and "
                       "what is not public too.")
                 .arg(name);
         },
         path,
         {{u"revealCopyPushButton"_s, [] { return tr("&Show in folder"); },
           [&opener, path] { opener.revealFile(path); }}}});
}

} // namespace widgets
