// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a directory is damaged, or another state of it is wanted back.

#include "app/applicationcontroller.h"
#include "models/directorysession.h"
#include "models/rescue.h"
#include "widgets/mainwindow.h"
#include "widgets/messagebar.h"
#include "widgets/progressstrip.h"

#include <QDir>
#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;

/// Another file in the place of the open one: this window lets go of it first.
void ApplicationController::restore(const QString &backup)
{
    if (!m_session || !m_window->tryLeave())
        return;
    const QString location = m_session->locationText();
    letGo();
    putBack(location, backup);
}

models::Rescue &ApplicationController::rescue()
{
    if (!m_rescue) {
        m_rescue = std::make_unique<models::Rescue>(m_dataFolder);
        connect(m_rescue.get(), &models::Rescue::restored, this, &ApplicationController::showRestored);
        connect(m_rescue.get(), &models::Rescue::repaired, this, &ApplicationController::showRepaired);
    }
    return *m_rescue;
}

/// Tells when that file is still being restored or made: it opens once it is whole.
bool ApplicationController::isRescuing(const QString &location)
{
    if (!m_rescue || m_rescue->busyWith().isEmpty() || m_rescue->busyWith() != location)
        return false;
    m_window->messages().showMessage(
        {widgets::Tone::Information,
         [] { return tr("This directory is still being restored. It opens by itself when that is done."); },
         location,
         {}});
    return true;
}

void ApplicationController::showProgress(const QString &text, bool canBeCancelled)
{
    m_rescueProgress = &m_window->progress();
    m_rescueProgress->start(text, canBeCancelled);
    connect(m_rescueProgress, &widgets::ProgressStrip::cancelled, m_rescue.get(), &models::Rescue::cancel,
            Qt::UniqueConnection);
}

void ApplicationController::endProgress()
{
    if (m_rescueProgress) // its page may be gone
        m_rescueProgress->finish();
    m_rescueProgress.clear();
}

void ApplicationController::putBack(const QString &location, const QString &backup)
{
    if (!rescue().busyWith().isEmpty())
        return;
    rescue().restore(location, backup);
    showProgress(tr("Restoring the backup…"), false);
}

void ApplicationController::showRestored(const QString &location, const domain::Result<QString> &kept)
{
    endProgress();
    if (!open(location)) {
        if (!kept)
            m_window->messages().showError(kept.error());
        return;
    }
    if (!kept) {
        m_window->messages().showError(kept.error());
        return;
    }
    m_window->messages().showMessage({widgets::Tone::Success,
                                      [] { return tr("The backup is back. What was there before is kept too."); },
                                      *kept,
                                      {}});
}

void ApplicationController::repair(const QString &damaged)
{
    const QFileInfo info(damaged);
    if (!rescue().busyWith().isEmpty())
        return;
    const QString target = m_services.files.newFile(
        m_window.get(), {tr("Recover what can be read"),
                         info.dir().filePath(tr("%1, recovered").arg(info.completeBaseName()) + u".annuaire"_s),
                         tr("Directories (*.annuaire)"), u"annuaire"_s});
    if (target.isEmpty())
        return;
    rescue().repair(damaged, target);
    showProgress(tr("Recovering what can be read…"), true);
}

void ApplicationController::showRepaired(const QString &damaged, const QString &target,
                                         const domain::Result<QStringList> &report)
{
    endProgress();
    if (!report) {
        if (report.error().kind != domain::ErrorKind::Cancelled)
            m_window->messages().showError(report.error());
        return;
    }
    if (open(target))
        m_window->messages().showMessage(
            {widgets::Tone::Information, [text = report->join(u' ')] { return text; }, damaged, {}});
}

/// What can be done about a damaged file.
void ApplicationController::offerRescue(const QString &location, widgets::Message &message)
{
    QString time;
    const QString backup = rescue().newestGood(location, &time);
    if (!backup.isEmpty())
        message.actions.append({u"restoreNewestPushButton"_s,
                                [time] { return tr("&Restore the backup of %1").arg(time); },
                                [this, location, backup] {
                                    if (m_session && m_session->locationText() == location)
                                        restore(backup);
                                    else if (m_window->tryLeave())
                                        putBack(location, backup);
                                }});
    message.actions.append({u"repairPushButton"_s, [] { return tr("Recover &what can be read…"); },
                            [this, location] { repair(location); }});
}

/// Damage that only shows while the directory is open.
void ApplicationController::tellDamage(const domain::Error &error)
{
    const QString location = m_session ? m_session->locationText() : QString();
    if (error.kind != domain::ErrorKind::Damaged || !QFileInfo(location).isFile())
        return;
    widgets::Message message = widgets::errorMessage(error);
    message.lasting = u"damage"_s;
    offerRescue(location, message);
    m_window->messages().showMessage(message);
}

} // namespace app
