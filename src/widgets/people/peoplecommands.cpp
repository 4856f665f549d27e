// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What PeoplePage does with a person beyond showing and editing them.

#include "domain/filename.h"
#include "exchange/persondata.h"
#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "models/peoplesession.h"
#include "models/persontablemodel.h"
#include "publishing/personreport.h"
#include "widgets/messagebar.h"
#include "widgets/people/mergepane.h"
#include "widgets/people/peoplepage.h"
#include "widgets/people/personactions.h"
#include "widgets/people/personlistpane.h"
#include "widgets/people/withdrawpane.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>

namespace widgets {

using namespace Qt::StringLiterals;

void PeoplePage::remove()
{
    const domain::PersonId id = currentPerson();
    const auto person = m_session.people().list().person(id);
    const auto roles = m_session.people().roles(id);
    if (!person || !roles)
        return;
    const domain::Language language = m_session.groups().contentLanguage();
    const QString name = domain::shownName(*person, language);
    QStringList groups;
    for (const domain::PersonRole &role : *roles) {
        if (role.groupInBin || !domain::isPast(role.facilitation, QDate::currentDate()))
            continue;
        const QString group = tr("“%1”").arg(role.groupName.preferring(language));
        if (!groups.contains(group))
            groups += group;
    }
    if (const auto removed = m_session.people().remove(id); !removed) {
        m_messages.showError(removed.error());
        return;
    }
    Q_EMIT done([name, groups] {
        if (groups.isEmpty())
            return tr("%1 was deleted.").arg(name);
        return tr("%1 was deleted, and with them their past roles in %2; Undo brings both back.")
            .arg(name, groups.join(tr(", ")));
    });
}

void PeoplePage::giveData()
{
    const auto held = m_session.people().data(currentPerson());
    if (!held) {
        m_messages.showError(held.error());
        return;
    }
    QString folder = m_services.settings.exportFolder();
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    FileRequest request;
    const QString name = domain::shownName(held->person, m_session.groups().contentLanguage());
    request.title = tr("Give %1 their data").arg(name);
    request.nameFilter = tr("Page to read (*.html)") + u";;"_s + tr("PDF, to print or send (*.pdf)") + u";;"_s +
                         tr("JSON, for other programs (*.json)");
    request.suffix = u"html"_s;
    request.suggestion = QDir(folder).filePath(domain::fileNameFrom(name) + u".html"_s);
    if (const QString path = m_services.files.newFile(this, request); !path.isEmpty())
        writeData(path, *held);
}

void PeoplePage::writeData(const QString &path, const domain::PersonData &held)
{
    QSaveFile file(path);
    if (m_session.isOwnFile(path) || !file.open(QIODevice::WriteOnly)) {
        m_messages.showError({domain::ErrorKind::InputOutput,
                              tr("“%1” cannot be written. Nothing was written; choose another place.")
                                  .arg(QDir::toNativeSeparators(path)),
                              file.errorString()});
        return;
    }
    auto *write = &publishing::writePersonReport;
    if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
        write = &exchange::writePersonData;
    else if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        write = &publishing::writePersonReportPdf;
    auto done = write(held, m_session.info(), QDate::currentDate(), file);
    if (done && !file.commit())
        done = domain::Error{domain::ErrorKind::InputOutput,
                             tr("“%1” could not be finished. What was there before stays as it was.")
                                 .arg(QDir::toNativeSeparators(path)),
                             file.errorString()};
    if (!done) {
        m_messages.showError(done.error());
        return;
    }
    const QString name = QFileInfo(path).fileName();
    Opener &opener = m_services.opener;
    m_messages.showMessage(
        {Tone::Success,
         [name] { return tr("“%1” is ready: all that is held about this person. It is for them alone.").arg(name); },
         path,
         {{u"revealPersonDataPushButton"_s, [] { return tr("&Show in folder"); },
           [&opener, path] { opener.revealFile(path); }}}});
}

void PeoplePage::startMerge()
{
    if (m_session.isReadOnly() || !tryLeave())
        return;
    m_merge->start(currentPerson());
    m_detail->setCurrentWidget(m_merge);
    m_merge->setFocus(Qt::OtherFocusReason);
    updateActions();
    Q_EMIT editingStarted();
}

void PeoplePage::tellMerged(const domain::PersonMerge &merge)
{
    m_list->select(merge.kept.id);
    backToReading();
    Q_EMIT done([name = merge.result.displayName] { return tr("Merged: both entries are now %1.").arg(name); });
}

void PeoplePage::startWithdrawal()
{
    if (m_session.isReadOnly() || !tryLeave())
        return;
    const auto withdrawal = m_session.people().previewWithdrawal(currentPerson());
    if (!withdrawal) {
        m_messages.showError(withdrawal.error());
        return;
    }
    m_withdraw->show(*withdrawal, m_session.groups().contentLanguage());
    m_detail->setCurrentWidget(m_withdraw);
    m_withdraw->setFocus(Qt::OtherFocusReason);
    updateActions();
    Q_EMIT editingStarted();
}

QString PeoplePage::withdrawnSentence(bool leaves)
{
    return leaves
               ? tr("Withdrawn: the entry is empty, in the history too. What the page listed as staying still stands "
                    "there; correct it by hand.")
               : tr("Withdrawn: name and contacts are gone, from the history too.");
}

void PeoplePage::withdraw()
{
    const auto done = m_session.people().withdraw(m_withdraw->withdrawal());
    if (!done) {
        m_messages.showError(done.error());
        backToReading();
        return;
    }
    const domain::Withdrawal withdrawal = m_withdraw->withdrawal();
    Q_EMIT saved();
    backToReading();
    m_withdrawalLeaves = !withdrawal.shared.isEmpty() || !withdrawal.indistinct.isEmpty() ||
                         WithdrawPane::textCount(withdrawal.texts) > 0;
    m_messages.showMessage({Tone::Information,
                            [leaves = m_withdrawalLeaves]() -> QString {
                                return withdrawnSentence(leaves) + u' ' +
                                       tr("The file is being cleared of their traces.");
                            },
                            {},
                            {}});
}

void PeoplePage::tellCleared(bool isClean)
{
    m_messages.showMessage(
        {isClean && !m_withdrawalLeaves ? Tone::Success : Tone::Warning,
         [isClean, leaves = m_withdrawalLeaves]() -> QString {
             return withdrawnSentence(leaves) + u' ' +
                    (isClean ? tr("Backups made before hold them for twelve months at most.")
                             : tr("Another program has the directory open, so that traces may stay in the file until "
                                  "it is closed."));
         },
         {},
         {}});
}

} // namespace widgets
