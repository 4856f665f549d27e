// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/filterbar.h"

#include "domain/text.h"
#include "models/directorysession.h"
#include "widgets/form/partialdateedit.h"
#include "widgets/form/suggestionlist.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace widgets {

using namespace Qt::StringLiterals;
using domain::ChangeKind;

namespace {

constexpr std::array kinds{ChangeKind::Create,  ChangeKind::Edit,     ChangeKind::Verify,   ChangeKind::Delete,
                           ChangeKind::Restore, ChangeKind::Undo,     ChangeKind::Redo,     ChangeKind::Import,
                           ChangeKind::Merge,   ChangeKind::Withdraw, ChangeKind::Settings, ChangeKind::External};

QString kindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Create:
        return FilterBar::tr("created");
    case ChangeKind::Edit:
        return FilterBar::tr("edited");
    case ChangeKind::Delete:
        return FilterBar::tr("deleted");
    case ChangeKind::Restore:
        return FilterBar::tr("restored");
    case ChangeKind::Import:
        return FilterBar::tr("imported");
    case ChangeKind::Undo:
        return FilterBar::tr("undone");
    case ChangeKind::Redo:
        return FilterBar::tr("done again");
    case ChangeKind::Verify:
        return FilterBar::tr("checked");
    case ChangeKind::Merge:
        return FilterBar::tr("merged");
    case ChangeKind::Withdraw:
        return FilterBar::tr("withdrawn");
    case ChangeKind::Settings:
        return FilterBar::tr("properties changed");
    case ChangeKind::External:
        return FilterBar::tr("changed by another program");
    }
    return {};
}

} // namespace

FilterBar::FilterBar(models::HistorySession &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_layout(new QFormLayout(this))
    , m_record(new QLineEdit)
    , m_author(new QComboBox)
    , m_kind(new QComboBox)
    , m_from(new PartialDateEdit)
    , m_until(new PartialDateEdit)
{
    setObjectName(u"historyFilterBar"_s);
    m_record->setObjectName(u"historyRecordLineEdit"_s);
    m_author->setObjectName(u"historyAuthorComboBox"_s);
    m_kind->setObjectName(u"historyKindComboBox"_s);
    m_from->lineEdit()->setObjectName(u"historyFromLineEdit"_s);
    m_until->lineEdit()->setObjectName(u"historyUntilLineEdit"_s);
    setupFields();
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, [this] {
        hide();
        Q_EMIT closed();
    });
    retranslate();
}

void FilterBar::setupFields()
{
    auto *record = new QWidget;
    auto *recordLayout = new QVBoxLayout(record);
    recordLayout->setContentsMargins({});
    recordLayout->setSpacing(0);
    m_suggestions = new SuggestionList(m_record, record);
    recordLayout->addWidget(m_record);
    recordLayout->addWidget(m_suggestions);
    m_record->setMaxLength(300);
    m_record->setClearButtonEnabled(true);
    m_record->installEventFilter(this);
    m_layout->setContentsMargins({});
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(m_recordLabel, record, m_record);
    addRow(m_authorLabel, m_author, m_author);
    addRow(m_kindLabel, m_kind, m_kind);
    addRow(m_fromLabel, m_from, m_from->lineEdit());
    addRow(m_untilLabel, m_until, m_until->lineEdit());
    for (QComboBox *box : {m_author, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::readFields);
    }
    for (PartialDateEdit *date : {m_from, m_until})
        connect(date, &PartialDateEdit::edited, this, &FilterBar::readFields);
    connect(m_record, &QLineEdit::textEdited, this, &FilterBar::suggest);
    connect(m_record, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_recordName.isEmpty())
            suggest({}); // the clear button does not edit
    });
    connect(m_suggestions, &SuggestionList::picked, this, &FilterBar::pick);
}

void FilterBar::addRow(QLabel *&label, QWidget *field, QWidget *focus)
{
    label = new QLabel;
    label->setBuddy(focus);
    m_layout->addRow(label, field);
}

void FilterBar::open()
{
    readAuthors();
    show();
    m_record->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::readAuthors()
{
    const auto authors = m_history.authors();
    if (!authors)
        return;
    const QSignalBlocker blocker(m_author);
    m_author->clear();
    m_author->addItem(tr("anybody"));
    for (const QString &author : *authors)
        m_author->addItem(author.isEmpty() ? tr("not known") : author, author);
    m_author->setCurrentIndex(m_filter.author ? m_author->findData(*m_filter.author) : 0);
}

void FilterBar::fillKinds()
{
    const QSignalBlocker blocker(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("anything"));
    for (const ChangeKind kind : kinds)
        m_kind->addItem(kindText(kind), int(kind));
    m_kind->setCurrentIndex(m_filter.kind ? m_kind->findData(int(*m_filter.kind)) : 0);
}

void FilterBar::suggest(const QString &typed)
{
    const QString name = domain::cleanLine(typed);
    m_offers.clear();
    QList<Suggestion> shown;
    if (!name.isEmpty()) {
        const auto groups = m_history.session().suggestGroups(name, 5);
        for (const auto &[id, group] : groups)
            m_offers.append({{id}, group});
        const auto persons = m_history.session().suggestPersons(name, 5);
        for (const models::PersonSuggestion &person : persons)
            m_offers.append({{{}, person.person.id}, person.person.displayName});
        for (const Offer &offer : std::as_const(m_offers))
            shown.append({offer.name, offer.record.group.isValid() ? tr("group") : tr("person"), false});
    } else if (!m_recordName.isEmpty()) {
        m_recordName.clear();
        readFields();
    }
    m_suggestions->offer(shown);
}

void FilterBar::pick(int index)
{
    if (index < 0 || index >= m_offers.size())
        return;
    const Offer offer = m_offers.at(index);
    m_suggestions->dismiss();
    m_recordName = offer.name;
    m_record->setText(offer.name);
    m_filter.group = offer.record.group;
    m_filter.person = offer.record.person;
    readFields();
}

void FilterBar::setWords(const QString &words)
{
    if (words == m_filter.words)
        return;
    m_filter.words = words;
    Q_EMIT filterChanged();
}

void FilterBar::readFields()
{
    models::HistoryFilter filter;
    filter.words = m_filter.words;
    if (!m_recordName.isEmpty()) {
        filter.group = m_filter.group;
        filter.person = m_filter.person;
    }
    if (m_author->currentIndex() > 0)
        filter.author = m_author->currentData().toString();
    if (m_kind->currentIndex() > 0)
        filter.kind = static_cast<ChangeKind>(m_kind->currentData().toInt());
    if (!m_from->date().isUnknown())
        filter.from = m_from->date().firstDay().startOfDay().toUTC();
    if (!m_until->date().isUnknown())
        filter.until = m_until->date().lastDay().addDays(1).startOfDay().toUTC();
    m_filter = filter;
    Q_EMIT filterChanged();
}

void FilterBar::setFilter(const models::HistoryFilter &filter, const QString &recordName)
{
    m_filter = filter;
    m_recordName = recordName;
    m_offers.clear();
    m_suggestions->dismiss();
    const QSignalBlocker record(m_record);
    m_record->setText(recordName);
    if (isVisible() || filter.author)
        readAuthors();
    fillKinds();
    const auto day = [](const QDateTime &time, int shift) {
        return time.isValid() ? domain::PartialDate(time.toLocalTime().date().addDays(shift)) : domain::PartialDate();
    };
    m_from->setDate(day(filter.from, 0));
    m_until->setDate(day(filter.until, -1));
    Q_EMIT filterChanged();
}

QString FilterBar::text() const
{
    QStringList parts{m_recordName.isEmpty() ? tr("The whole history") : tr("History of %1").arg(m_recordName)};
    if (m_filter.author)
        parts += m_filter.author->isEmpty() ? tr("by somebody not known") : tr("by %1").arg(*m_filter.author);
    if (m_filter.kind)
        parts += kindText(*m_filter.kind);
    const auto day = [](const QDateTime &time, int shift) {
        return QLocale().toString(time.toLocalTime().date().addDays(shift), QLocale::ShortFormat);
    };
    if (m_filter.from.isValid())
        parts += tr("from %1").arg(day(m_filter.from, 0));
    if (m_filter.until.isValid())
        parts += tr("until %1").arg(day(m_filter.until, -1));
    if (const QString words = m_filter.words.simplified(); !words.isEmpty())
        parts += tr("with “%1”").arg(words);
    if (m_recordName.isEmpty() && parts.size() > 1)
        parts.first() = tr("History");
    return parts.join(u" – "_s);
}

void FilterBar::retranslate()
{
    m_recordLabel->setText(tr("&Of"));
    m_authorLabel->setText(tr("By"));
    m_kindLabel->setText(tr("Wh&at"));
    m_fromLabel->setText(tr("Fro&m"));
    m_untilLabel->setText(tr("&Until"));
    m_record->setPlaceholderText(tr("a group or a person"));
    m_record->setAccessibleName(tr("Of which group or person"));
    m_author->setAccessibleName(tr("By whom"));
    m_kind->setAccessibleName(tr("What was done"));
    m_from->lineEdit()->setAccessibleName(tr("From when"));
    m_until->lineEdit()->setAccessibleName(tr("Until when"));
    m_from->setPlaceholderText(tr("the beginning"));
    m_until->setPlaceholderText(tr("now"));
    if (m_author->count() > 0)
        readAuthors();
    fillKinds();
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_record && event->type() == QEvent::FocusOut)
        m_suggestions->dismiss();
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
