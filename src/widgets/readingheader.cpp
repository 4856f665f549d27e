// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/readingheader.h"

#include "domain/contentlabels.h"
#include "domain/historywords.h"
#include "domain/partialdate.h"
#include "domain/validation.h"
#include "models/grouptablemodel.h"
#include "widgets/colors.h"
#include "widgets/groupactions.h"
#include "widgets/groupdelegate.h"
#include "widgets/primarybutton.h"
#include "widgets/statuspill.h"

#include <QAction>
#include <QButtonGroup>
#include <QDataWidgetMapper>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace widgets {

using namespace Qt::StringLiterals;

ReadingHeader::ReadingHeader(GroupActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_name(new QLabel(this))
    , m_pill(new StatusPill(this))
    , m_clock(new QLabel(this))
    , m_verification(new QLabel(this))
    , m_verify(new QPushButton(this))
    , m_edit(new PrimaryButton(this))
    , m_languages(new QButtonGroup(this))
{
    m_name->setObjectName(u"groupNameLabel"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.85);
    large.setBold(true);
    m_name->setFont(large);
    m_verification->setObjectName(u"verificationLabel"_s);
    m_verification->setTextFormat(Qt::PlainText);
    m_verification->setWordWrap(true);
    setupButtons();
    setupLanguages();
    setupLayout();
    retranslate();
}

void ReadingHeader::setupButtons()
{
    const auto bind = [this](QPushButton *button, QAction *action) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        button->setEnabled(action->isEnabled());
    };
    m_verify->setObjectName(u"verifyPushButton"_s);
    m_edit->setObjectName(u"editPushButton"_s);
    bind(m_verify, m_actions.verify());
    bind(m_edit, m_actions.edit());
}

QToolButton *ReadingHeader::addLanguage(domain::Language language)
{
    auto *button = new QToolButton(this);
    button->setObjectName(domain::languageCode(language) + u"ToolButton"_s);
    button->setText(domain::languageCode(language).toUpper());
    button->setCheckable(true);
    button->setAutoRaise(true);
    m_languages->addButton(button);
    connect(button, &QToolButton::clicked, this, [this, language] { Q_EMIT languageChosen(language); });
    return button;
}

void ReadingHeader::setupLanguages()
{
    m_languages->setExclusive(true);
    m_french = addLanguage(domain::Language::French);
    m_english = addLanguage(domain::Language::English);
}

void ReadingHeader::setupLayout()
{
    const int gap = fontMetrics().height() / 2;
    const auto row = [this](const QList<QWidget *> &widgets, int spacing) {
        auto *widget = new QWidget(this);
        auto *layout = new QHBoxLayout(widget);
        layout->setContentsMargins({});
        layout->setSpacing(spacing);
        for (QWidget *each : widgets)
            layout->addWidget(each);
        return std::pair(widget, layout);
    };
    m_buttonRow = row({m_verify, m_edit}, gap).first;
    m_languageRow = row({m_french, m_english}, gap / 2).first;
    const auto [marks, layout] = row({m_pill, m_clock, m_verification}, gap / 2);
    layout->insertSpacing(1, gap);
    layout->setStretch(3, 1);
    m_markRow = marks;
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(gap * 2);
    m_grid->setVerticalSpacing(gap / 2);
    m_grid->setColumnStretch(0, 1);
    arrange(false);
}

void ReadingHeader::arrange(bool narrow)
{
    m_narrow = narrow;
    for (QWidget *each : {static_cast<QWidget *>(m_name), m_buttonRow, m_languageRow, m_markRow})
        m_grid->removeWidget(each);
    // The languages are narrower than the buttons above them: the marks have what that leaves.
    m_grid->addWidget(m_name, 0, 0, 1, narrow ? 2 : 1);
    m_grid->addWidget(m_markRow, 1, 0, 1, narrow ? 3 : 2);
    m_grid->addWidget(m_languageRow, narrow ? 0 : 1, 2, Qt::AlignTop | Qt::AlignRight);
    m_grid->addWidget(m_buttonRow, narrow ? 2 : 0, narrow ? 0 : 1, 1, narrow ? 3 : 2,
                      Qt::AlignTop | (narrow ? Qt::AlignLeft : Qt::AlignRight));
}

void ReadingHeader::showGroup(const GroupReading &reading, domain::Language language)
{
    m_name->setText(reading.group.name.preferring(language));
    m_name->setAccessibleName(m_name->text());
    m_pill->setStatus(reading.group.status, domain::statusLabel(reading.group.status, language));
    (language == domain::Language::French ? m_french : m_english)->setChecked(true);
    showVerification(reading);
    applyColors();
}

void ReadingHeader::bindFields(QDataWidgetMapper &mapper, domain::Language language) const
{
    mapper.addMapping(m_name, models::GroupTableModel::nameColumn(language));
    mapper.addMapping(m_pill, models::GroupTableModel::StatusColumn);
    mapper.addMapping(m_verification, models::GroupTableModel::VerifiedOnColumn);
}

void ReadingHeader::showVerification(const GroupReading &reading)
{
    const QDate due = domain::verificationDueOn(reading.group, reading.directoryInterval);
    m_due = reading.group.status != domain::GroupStatus::Closed && (!due.isValid() || due <= reading.today);
    m_verification->setText(verificationText(reading));
    m_verification->setAccessibleName(m_verification->text());
}

QString ReadingHeader::verificationText(const GroupReading &reading) const
{
    const domain::WorkGroup &group = reading.group;
    const QString on = domain::dateText(group.verifiedOn, domain::wordsLanguage());
    if (!group.verifiedOn.isValid())
        return m_due ? tr("to verify: last check unknown") : tr("last check unknown");
    if (m_due)
        return tr("to verify: last checked on %1").arg(on);
    return group.verifiedBy.isEmpty() ? tr("checked on %1").arg(on)
                                      : tr("checked on %1 by %2").arg(on, group.verifiedBy);
}

void ReadingHeader::retranslate()
{
    m_verify->setText(tr("Checked, nothing to change"));
    m_verify->setAccessibleName(m_verify->text());
    m_verify->setToolTip(tr("Records that you checked this entry today (%1)")
                             .arg(m_actions.verify()->shortcut().toString(QKeySequence::NativeText)));
    // Without a letter of its own: Alt+E is the Edit menu’s.
    m_edit->setText(tr("Edit"));
    m_edit->setAccessibleName(m_edit->text());
    m_edit->setToolTip(tr("Edit this group (%1)").arg(m_actions.edit()->shortcut().toString(QKeySequence::NativeText)));
    m_french->setToolTip(tr("Read the directory in French"));
    m_french->setAccessibleName(m_french->toolTip());
    m_english->setToolTip(tr("Read the directory in English"));
    m_english->setAccessibleName(m_english->toolTip());
}

void ReadingHeader::applyColors()
{
    QPalette line = palette();
    line.setColor(QPalette::WindowText, m_due ? toneText(Tone::Warning, palette()) : quietText(palette()));
    m_verification->setPalette(line);
    m_clock->setVisible(m_due);
    const int side = m_verification->fontMetrics().ascent();
    const qreal ratio = devicePixelRatioF();
    QPixmap clock(QSize(side, side) * ratio);
    clock.setDevicePixelRatio(ratio);
    clock.fill(Qt::transparent);
    QPainter painter(&clock);
    paintClock(painter, QRect(0, 0, side, side), line.color(QPalette::WindowText));
    painter.end();
    m_clock->setPixmap(clock);
}

void ReadingHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_buttonRow->sizeHint().width() + fontMetrics().averageCharWidth() * 30;
    if (narrow != m_narrow)
        arrange(narrow);
}

void ReadingHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyColors();
    QWidget::changeEvent(event);
}

} // namespace widgets
