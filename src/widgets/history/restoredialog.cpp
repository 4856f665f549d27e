// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/restoredialog.h"

#include "models/historymodel.h"
#include "widgets/dateformat.h"
#include "widgets/history/historycommands.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace widgets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 250ms;

/// With the seconds: changes may follow each other closely.
QString momentFormat()
{
    return dayFormat() + u" HH:mm:ss"_s;
}

QString countsText(const domain::RestoreCounts &counts)
{
    const QStringList parts{RestoreDialog::tr("%Ln group(s) would change", nullptr, int(counts.groupsChanged)),
                            RestoreDialog::tr("%Ln group(s) would come back", nullptr, int(counts.groupsBack)),
                            RestoreDialog::tr("%Ln group(s) would go", nullptr, int(counts.groupsRemoved)),
                            RestoreDialog::tr("%Ln person(s) would change", nullptr, int(counts.personsChanged)),
                            RestoreDialog::tr("%Ln person(s) would come back", nullptr, int(counts.personsBack)),
                            RestoreDialog::tr("%Ln person(s) would go", nullptr, int(counts.personsRemoved)),
                            RestoreDialog::tr("the directory’s properties would change")};
    const QList<qint64> numbers{counts.groupsChanged,  counts.groupsBack,  counts.groupsRemoved,
                                counts.personsChanged, counts.personsBack, counts.personsRemoved,
                                counts.others};
    QStringList lines;
    for (qsizetype part = 0; part < parts.size(); ++part) {
        if (numbers.at(part) > 0)
            lines += u"• "_s + parts.at(part);
    }
    return lines.join(u'\n');
}

} // namespace

RestoreDialog::RestoreDialog(models::HistorySession &history, HistoryCommands &commands,
                             const std::optional<domain::ChangeSet> &set, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_restore(history)
    , m_moment(new QDateTimeEdit)
    , m_prompt(new QLabel)
    , m_preview(new QLabel)
    , m_bar(new QProgressBar)
{
    setObjectName(u"restoreDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore the directory"));
    m_moment->setObjectName(u"restoreMomentEdit"_s);
    m_moment->setDisplayFormat(momentFormat());
    m_moment->setCalendarPopup(true);
    m_moment->setDateTime(set ? set->at.toLocalTime() : QDate::currentDate().startOfDay());
    m_preview->setObjectName(u"restorePreviewLabel"_s);
    m_bar->setObjectName(u"restoreProgressBar"_s);
    setupLayout();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RestoreDialog::look);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, [this] {
        setBusy(true);
        m_soon.start(typingPause);
    });
    connect(&m_restore, &models::DirectoryRestore::previewed, this, &RestoreDialog::showPreview);
    connect(&m_restore, &models::DirectoryRestore::failed, this, &RestoreDialog::showError);
    connect(&m_restore, &models::DirectoryRestore::restored, this, &RestoreDialog::tellDone);
    connect(&m_restore, &models::DirectoryRestore::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setRange(0, int(total));
        m_bar->setValue(int(done));
    });
    setBusy(true);
    set ? m_restore.preview(set->id) : look();
}

void RestoreDialog::setupLayout()
{
    m_prompt->setText(tr("Make the directory what it &was on"));
    m_prompt->setBuddy(m_moment);
    m_moment->setAccessibleName(tr("Date and time to go back to"));
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_preview->setMinimumHeight(fontMetrics().lineSpacing() * 15);
    m_bar->setAccessibleName(tr("Progress"));
    QSizePolicy policy = m_bar->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(policy);
    auto *buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(tr("&Go back to then"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"acceptPushButton"_s);
    m_accept->setAutoDefault(false);
    m_cancel = buttons->addButton(tr("&Leave it as it is"), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"leavePushButton"_s);
    m_cancel->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_prompt);
    layout->addWidget(m_moment);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &RestoreDialog::reject);
    m_moment->setFocus();
}

/// What is shown ends with a second, not within it.
void RestoreDialog::look()
{
    QDateTime moment = m_moment->dateTime().toUTC();
    moment.setTime(QTime(moment.time().hour(), moment.time().minute(), moment.time().second(), 999));
    m_notice.clear();
    setBusy(true);
    m_restore.preview(moment);
}

void RestoreDialog::setBusy(bool busy)
{
    m_bar->setRange(0, 0);
    m_bar->setVisible(busy);
    m_accept->setEnabled(!busy && m_shown.upTo.isValid() && !m_shown.counts.isNothing());
    m_moment->setEnabled(!m_restore.isRestoring());
    m_cancel->setText(m_restore.isRestoring() ? tr("&Stop") : tr("&Leave it as it is"));
}

void RestoreDialog::showPreview(const models::RestorePreview &preview)
{
    m_shown = preview;
    if (!preview.upTo.isValid())
        m_preview->setText(tr("The directory was not there yet at that time. Choose a later one."));
    else if (preview.counts.isNothing())
        m_preview->setText(tr("Nothing would change: the directory is as it was then."));
    else
        m_preview->setText(tr("After the change of %1, the last one by then:\n\n%2\n\nThe history stays, and this can "
                              "be undone. Editions, saved filters and people who withdrew stay as they are.")
                               .arg(models::timeText(preview.at), countsText(preview.counts)));
    if (const QString notice = std::exchange(m_notice, {}); !notice.isEmpty())
        m_preview->setText(notice + u"\n\n"_s + m_preview->text());
    setBusy(false);
}

/// What was changed since it was told is told anew, before anything is done.
void RestoreDialog::showError(const domain::Error &error)
{
    const domain::ChangeSetId told = std::exchange(m_shown, {}).upTo;
    setBusy(false);
    if (error.kind == domain::ErrorKind::Conflict && told.isValid()) {
        m_notice = error.message;
        setBusy(true);
        m_restore.preview(told);
        return;
    }
    m_notice.clear();
    if (error.kind == domain::ErrorKind::Cancelled) {
        m_preview->setText(tr("Stopped. Nothing was changed."));
        m_soon.start(typingPause * 4);
        return;
    }
    m_preview->setText(error.message);
}

void RestoreDialog::restore()
{
    m_soon.stop();
    m_restore.restore(m_shown);
    setBusy(true);
    m_preview->setText(tr("Going back…"));
    m_cancel->setFocus();
}

void RestoreDialog::tellDone()
{
    const QString at = models::timeText(m_shown.at);
    accept();
    m_commands.tell([at] { return tr("The directory is as it was on %1.").arg(at); });
}

void RestoreDialog::reject()
{
    if (m_restore.isRestoring())
        m_restore.cancel();
    else
        QDialog::reject();
}

} // namespace widgets
