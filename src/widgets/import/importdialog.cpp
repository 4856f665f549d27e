// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/importdialog.h"

#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "widgets/import/pagereviewpane.h"
#include "widgets/import/planpane.h"
#include "widgets/import/sourcepane.h"
#include "widgets/import/tablereviewpane.h"
#include "widgets/messagebar.h"
#include "widgets/primarybutton.h"
#include "widgets/progressstrip.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(models::DirectorySession &session, const WindowServices &services, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_import(new models::ImportSession(session, this))
    , m_reader(new SourceReader(this))
    , m_title(new QLabel(this))
    , m_messages(new MessageBar(this))
    , m_progress(new ProgressStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_source(new SourcePane(services))
    , m_page(new PageReviewPane([this](const QString &typed) {
        QStringList names;
        for (const auto &[id, name] : m_session.suggestGroups(typed))
            names += name;
        return names;
    }))
    , m_table(new TableReviewPane)
    , m_plan(new PlanPane)
    , m_back(new QPushButton(this))
    , m_next(new PrimaryButton(this))
    , m_cancel(new QPushButton(this))
    , m_busyTimer(new QTimer(this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_back->setObjectName(u"importBackPushButton"_s);
    m_next->setObjectName(u"importNextPushButton"_s);
    m_cancel->setObjectName(u"importCancelPushButton"_s);
    setupLayout();
    connectParts();
    connectReader();
    connectSession();
    showStep(Step::Source);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::setupLayout()
{
    const int unit = fontMetrics().averageCharWidth();
    const int gap = fontMetrics().height();
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    for (QWidget *pane : {static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_page),
                          static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_plan)})
        m_stack->addWidget(pane);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap / 2);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    auto *body = new QVBoxLayout;
    body->setSpacing(gap / 2);
    body->setContentsMargins(gap, gap, gap, gap);
    body->addWidget(m_title);
    body->addWidget(m_stack, 1);
    body->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_progress);
    layout->addLayout(body, 1);
    resize(QSize(unit * 150, gap * 40).boundedTo(parentWidget() ? parentWidget()->window()->size() : QSize(1200, 900)));
    m_busyTimer->setSingleShot(true);
    m_busyTimer->setInterval(500);
}

void ImportDialog::connectParts()
{
    connect(m_source, &SourcePane::chosen, this, &ImportDialog::read);
    connect(m_table, &TableReviewPane::dialectChosen, this, [this] {
        exchange::CsvImportOptions options = m_table->options();
        options.columns.clear(); // other columns
        beginReading();
        m_reader->read(m_reading->input, options);
    });
    connect(m_page, &PageReviewPane::corrected, this, [this] { m_corrected = true; });
    connect(m_table, &TableReviewPane::corrected, this, [this] { m_corrected = true; });
    connect(m_plan, &PlanPane::choicesChanged, this, &ImportDialog::replan);
    connect(m_plan, &PlanPane::mayImportChanged, this, &ImportDialog::updateButtons);
    connect(m_plan, &PlanPane::copyRequested, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        m_messages->showMessage({Tone::Success, [] { return tr("Copied."); }, {}, {}});
    });
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
}

void ImportDialog::connectReader()
{
    connect(m_reader, &SourceReader::finished, this, [this](const std::shared_ptr<const SourceReading> &reading) {
        endReading();
        showReading(reading);
    });
    connect(m_reader, &SourceReader::failed, this, [this](const domain::Error &error) {
        endReading();
        m_messages->showError(error);
    });
    connect(m_reader, &SourceReader::progressed, m_progress, &ProgressStrip::setProgress);
    connect(m_progress, &ProgressStrip::cancelled, m_reader, &SourceReader::cancel);
}

void ImportDialog::beginReading()
{
    m_readingFile = true;
    m_busyTimer->start();
}

void ImportDialog::endReading()
{
    m_readingFile = false;
    m_busyTimer->stop();
    m_progress->finish();
}

void ImportDialog::startProgress()
{
    m_progress->start(m_committing    ? tr("Importing…")
                      : m_readingFile ? tr("Reading the file…")
                                      : tr("Comparing with the directory…"));
}

void ImportDialog::connectSession()
{
    connect(m_import, &models::ImportSession::planned, this, &ImportDialog::showPlan);
    connect(m_import, &models::ImportSession::applied, this, &ImportDialog::finish);
    connect(m_import, &models::ImportSession::failed, this, [this](const domain::Error &error) {
        m_committing = false;
        m_progress->finish();
        m_messages->showError(error);
        updateButtons();
    });
    connect(m_import, &models::ImportSession::progressed, m_progress, &ProgressStrip::setProgress);
    connect(m_import, &models::ImportSession::busyChanged, this, [this](bool busy) {
        if (busy)
            m_busyTimer->start();
        else
            endReading();
        updateButtons();
    });
    connect(m_import, &models::ImportSession::sourceRead, this, [this] {
        m_readingFile = false;
        if (!m_busyTimer->isActive()) // what is shown is another step now
            startProgress();
    });
    connect(m_busyTimer, &QTimer::timeout, this, &ImportDialog::startProgress);
    connect(m_progress, &ProgressStrip::cancelled, m_import, &models::ImportSession::cancel);
}

void ImportDialog::read(const ImportInput &input)
{
    m_messages->dismiss();
    beginReading();
    m_reader->read(input);
}

void ImportDialog::showReading(const std::shared_ptr<const SourceReading> &reading)
{
    m_messages->dismiss();
    m_reading = reading;
    m_corrected = false;
    if (reading->page) {
        m_page->setReading(*reading->page, m_session.groups().contentLanguage());
        showStep(Step::Page);
    } else if (reading->table) {
        m_table->setPreview(*reading->table, *reading->input.format == exchange::SourceFormat::Csv);
        showStep(Step::Table);
    } else {
        startPlanning();
    }
}

domain::MatchingRules ImportDialog::rules() const
{
    domain::MatchingRules rules;
    rules.today = QDate::currentDate();
    rules.emptyErases = m_plan->emptyErases() && m_reading && !m_reading->page;
    return rules;
}

void ImportDialog::startPlanning()
{
    m_isFirstPlan = true;
    if (m_reading->page) {
        m_import->start(
            [proposal = exchange::proposalOf(m_page->reading())](const models::ImportSession::Progress &) {
                return domain::Result<domain::ImportProposal>(proposal);
            },
            rules());
        return;
    }
    m_readingFile = true;
    const exchange::CsvImportOptions options = m_reading->table ? m_table->options() : exchange::CsvImportOptions();
    m_import->start(
        [input = m_reading->input,
         options](const models::ImportSession::Progress &progress) -> domain::Result<domain::ImportProposal> {
            const auto device = input.open();
            if (!device)
                return device.error();
            return exchange::readProposal(**device, *input.format, options, progress);
        },
        rules());
}

void ImportDialog::replan()
{
    m_corrected = true;
    m_import->replan(rules(), m_plan->model().choices());
}

void ImportDialog::showPlan(const std::shared_ptr<const models::PlannedImport> &planned)
{
    if (std::exchange(m_isFirstPlan, false)) {
        m_plan->setPlan(planned, m_reading->page.has_value());
        showStep(Step::Plan);
    } else {
        m_plan->updatePlan(planned);
    }
    updateButtons();
}

void ImportDialog::goOn()
{
    m_messages->dismiss();
    if (m_step == Step::Plan)
        commit();
    else
        startPlanning();
}

void ImportDialog::goBack()
{
    const bool reviewed = m_step == Step::Plan && (m_reading->page || m_reading->table);
    m_import->forget();
    showStep(!reviewed ? Step::Source : m_reading->page ? Step::Page : Step::Table);
}

void ImportDialog::commit()
{
    m_committing = true;
    m_import->apply(m_reading->input.name());
    updateButtons();
}

void ImportDialog::finish(domain::ChangeSetId id)
{
    const domain::ImportPlan &plan = m_plan->model().planned()->plan;
    Q_EMIT imported(id, int(plan.count(domain::ImportOutcome::Created)),
                    int(plan.count(domain::ImportOutcome::Updated)));
    accept();
}

void ImportDialog::showStep(Step step)
{
    m_step = step;
    QWidget *pane = m_stack->widget(int(step));
    m_stack->setCurrentWidget(pane);
    retranslate();
    updateButtons();
    pane->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::updateButtons()
{
    const bool busy = m_import->isBusy();
    m_back->setVisible(m_step != Step::Source);
    m_back->setEnabled(!m_committing);
    m_next->setVisible(m_step != Step::Source);
    m_stack->setEnabled(!m_committing);
    m_next->setEnabled(!busy && (m_step != Step::Plan || m_plan->mayImport()));
}

void ImportDialog::reject()
{
    if (m_committing) {
        m_import->cancel();
        return;
    }
    if (!m_corrected) {
        QDialog::reject();
        return;
    }
    m_messages->showMessage(
        {Tone::Warning,
         [] { return tr("What you corrected and chose here is lost if you leave. Nothing was written."); },
         {},
         {{u"leaveImportPushButton"_s, [] { return tr("&Leave all the same"); }, [this] { QDialog::reject(); }}}});
    m_messages->focusFirst();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import"));
    switch (m_step) {
    case Step::Source:
        m_title->setText(tr("What would you like to import?"));
        break;
    case Step::Page:
        m_title->setText(tr("What was understood of the page"));
        break;
    case Step::Table:
        m_title->setText(tr("How the table is read"));
        break;
    case Step::Plan:
        m_title->setText(tr("What would change"));
        break;
    }
    m_cancel->setText(tr("Cancel"));
    m_back->setText(tr("&Back"));
    m_next->setText(m_step == Step::Plan ? tr("&Import") : tr("&Compare with the directory"));
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_step == Step::Source && SourcePane::inputOf(*event->mimeData()))
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    const auto input = SourcePane::inputOf(*event->mimeData());
    if (!input)
        return;
    event->acceptProposedAction();
    read(*input);
}

} // namespace widgets
