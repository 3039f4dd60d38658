// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/figuresdialog.h"

#include "ui/areas/figureanswerspane.h"
#include "ui/areas/figuremappane.h"
#include "ui/areas/figureoutcome.h"
#include "ui/areas/figurereading.h"
#include "ui/areas/figureremarks.h"
#include "ui/areas/storingdialog.h"
#include "ui/areas/tablepreviewmodel.h"
#include "ui/areas/unknownnamesmodel.h"
#include "ui/areas/unknownnamespane.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include <map>

namespace indblik {

namespace {

constexpr int settle = 250; ///< ms after the last choice before the file is read again
constexpr int slow = 300;   ///< ms of reading before it is shown
constexpr int mapWidth = 320;
constexpr int rowHeight = 26;
constexpr int previewRows = 4; ///< in view
constexpr int widestColumn = 240;

} // namespace

FiguresDialog::FiguresDialog(
    Workspace& workspace, const Ask& ask, const AreaBook& book, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_ask(ask)
    , m_reading(new FigureReading(path, book, this))
    , m_previewModel(new TablePreviewModel(this))
    , m_namesModel(new UnknownNamesModel(m_reading->book(), this))
    , m_sheet(new QComboBox(this))
    , m_source(text::muted({}, this))
    , m_busy(new QProgressBar(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(text::plain(tr("Reading …"), m_stack))
    , m_refusal(text::fault(this))
    , m_outcome(text::plain({}, this))
    , m_import(primaryButton(tr("&Import"), this))
    , m_wait(new QTimer(this))
    , m_slow(new QTimer(this))
{
    setWindowTitle(tr("Import figures of housing areas"));
    resize(1120, 720);
    m_notice->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(m_notice);
    m_stack->addWidget(makeBody());
    lay::column({
        lay::of(this, space::small, {space::page, space::large, space::page, space::large}),
        makeHead(QFileInfo(path).fileName()),
        m_busy,
        lay::wide(m_stack),
        m_refusal,
        makeFoot(),
    });
    for (const auto& [timer, ms] : {std::pair(m_wait, settle), {m_slow, slow}}) {
        timer->setSingleShot(true);
        timer->setInterval(ms);
    }
    connect(m_wait, &QTimer::timeout, this, &FiguresDialog::read);
    connect(m_slow, &QTimer::timeout, this, [this] {
        const int done = m_reading->progress();
        m_busy->setRange(0, done > 0 ? 100 : 0);
        m_busy->setValue(done);
        m_busy->show();
        m_slow->start();
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        if (const QString chosen = m_sheet->currentData().toString(); !chosen.isEmpty())
            begin(chosen);
    });
    connect(m_answers, &FigureAnswersPane::answered, this, [this](auto about, const auto& subject, const auto& choice) {
        m_hasAnswers = true;
        m_map->answer(about, subject, choice);
    });
    connect(m_map, &FigureMapPane::changed, this, &FiguresDialog::changeMap);
    connect(m_namesModel, &UnknownNamesModel::chosen, this, &FiguresDialog::recountNames);
    begin({});
}

// The proposal is gone before the models that show it.
FiguresDialog::~FiguresDialog()
{
    m_namesModel->show(nullptr);
}

QLayout* FiguresDialog::makeHead(const QString& name)
{
    auto* title = text::title(name, this);
    m_source->setObjectName(QStringLiteral("source"));
    m_busy->setRange(0, 100);
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheet->hide();
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(space::tight);
    m_busy->setAccessibleName(tr("Reading …"));
    QSizePolicy policy = m_busy->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(policy);
    m_busy->hide();
    return lay::column({
        lay::spacing(space::tight),
        title,
        lay::row({lay::spacing(space::small), m_sheet, lay::wide(m_source)}),
    });
}

QWidget* FiguresDialog::makeBody()
{
    auto* body = new QWidget(m_stack);
    m_map = new FigureMapPane(m_reading->book(), body);
    m_preview = new QTableView(body);
    makePreview();
    auto* readings = new QScrollArea(body);
    auto* inside = new QWidget(readings);
    m_answers = new FigureAnswersPane(m_reading->book(), m_sheet, inside);
    m_map->setParent(inside);
    lay::column({
        lay::of(inside, space::medium, {0, 0, space::small, 0}),
        m_answers,
        m_map,
        lay::room(),
    });
    readings->setWidget(inside);
    layScrolling(*readings);
    readings->setFixedWidth(mapWidth + space::large + space::small);
    m_asRead = text::plain({}, body);
    m_asRead->setObjectName(QStringLiteral("asRead"));
    m_facts = text::muted({}, body);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_names = new UnknownNamesPane(*m_namesModel, m_reading->book(), body);
    m_remarks = new FigureRemarks(body);
    lay::row({
        lay::of(body, space::page, {0, space::small, 0, 0}),
        lay::column({
            lay::spacing(space::small),
            text::strong(tr("How the file is read"), body),
            lay::wide(readings),
        }),
        lay::wide(lay::column({
            lay::spacing(space::small),
            text::strong(tr("The first rows"), body),
            m_preview,
            m_asRead,
            m_facts,
            lay::gap(space::small),
            lay::wide(m_names, 2),
            lay::wide(m_remarks),
            lay::room(0),
        })),
    });
    return body;
}

void FiguresDialog::makePreview()
{
    m_preview->setModel(m_previewModel);
    layRows(*m_preview, tr("The first rows of the file"), rowHeight);
    auto* header = m_preview->horizontalHeader();
    header->setSectionsClickable(false);
    header->setMaximumSectionSize(widestColumn);
}

QLayout* FiguresDialog::makeFoot()
{
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    QPushButton* cancel = cancelButton(*this);
    connect(m_import, &QPushButton::clicked, this, &FiguresDialog::accept);
    setTabOrder(cancel, m_import);
    return lay::row({
        lay::spacing(space::small),
        lay::wide(m_outcome),
        lay::at(cancel, Qt::AlignBottom),
        lay::at(m_import, Qt::AlignBottom),
    });
}

void FiguresDialog::begin(const QString& sheet)
{
    m_wait->stop();
    m_stack->setCurrentIndex(0);
    m_notice->setText(tr("Reading …"));
    setTone(m_notice, {});
    stop(tr("Reading …"));
    if (m_reading->isBusy()) {
        constexpr int soon = 20; // ms
        m_reading->giveUp();
        QTimer::singleShot(soon, this, [this, sheet] { begin(sheet); });
        return;
    }
    showBusy(true);
    m_reading->open(sheet, [this](Result<FigureFile> file, const QStringList& sheets) {
        showBusy(false);
        showSheets(sheets, file ? file->head.sheet : QString());
        if (file) {
            showFile(*file);
            return;
        }
        m_stack->setCurrentIndex(0);
        m_notice->setText(file.error().message);
        setTone(m_notice, QStringLiteral("wrong"));
        m_outcome->setText(tr("There is nothing to import."));
        Q_EMIT proposed();
    });
}

/// Offers the sheets of a workbook that has several.
void FiguresDialog::showSheets(const QStringList& sheets, const QString& read)
{
    m_sheet->clear();
    if (read.isEmpty())
        m_sheet->addItem(tr("Choose a sheet"));
    for (const QString& each : sheets)
        m_sheet->addItem(each, each);
    m_sheet->setCurrentIndex(read.isEmpty() ? 0 : std::max(0, m_sheet->findData(read)));
    m_sheet->setVisible(sheets.size() > 1);
}

void FiguresDialog::showFile(const FigureFile& file)
{
    QStringList words;
    if (!file.head.title.isEmpty())
        words.append(file.head.title.simplified().left(100));
    if (!file.head.table.isEmpty())
        words.append(tr("Table %1").arg(file.head.table));
    words.append(file.head.updated ? tr("as of %1").arg(QLocale().toString(*file.head.updated, QLocale::ShortFormat))
                                   : tr("The file does not say which day its figures are from"));
    if (!file.head.unitSaid.isEmpty())
        words.append(tr("unit: %1").arg(file.head.unitSaid.left(60)));
    m_source->setText(words.join(QStringLiteral(" · ")));
    m_sourceKey = file.sourceKey;
    m_sheetName = file.head.sheet;
    m_hasAnswers = false;
    m_isFirst = true;
    m_map->setFile(file);
    m_previewModel->setFile(file);
    m_stack->setCurrentIndex(1);
    arrangePreview();
    read();
}

/// Columns that fit share the width; so many rows are in view as fit wholly.
void FiguresDialog::arrangePreview()
{
    layout()->activate();
    auto* header = m_preview->horizontalHeader();
    header->setStretchLastSection(false);
    m_preview->resizeColumnsToContents();
    const int spare = m_preview->viewport()->width() - header->length();
    const bool fits = spare >= 0;
    for (int column = 0; fits && column + 1 < header->count(); ++column)
        header->resizeSection(column, header->sectionSize(column) + spare / header->count());
    header->setStretchLastSection(fits);
    const int rows = std::min(previewRows, std::max(1, m_previewModel->rowCount()));
    const int bar = fits ? 0 : m_preview->horizontalScrollBar()->sizeHint().height();
    m_preview->setFixedHeight(header->sizeHint().height() + rows * rowHeight + bar + 2 * m_preview->frameWidth());
}

void FiguresDialog::changeMap()
{
    m_hasAnswers = true;
    stop(tr("Reading …"));
    m_previewModel->setMap(m_map->map());
    m_wait->start();
}

void FiguresDialog::stop(const QString& reason)
{
    text::sayFault(*m_refusal, {});
    m_namesModel->show(nullptr);
    m_remarks->clear();
    m_asRead->hide();
    m_facts->hide();
    m_proposal.reset();
    m_import->setEnabled(false);
    setTone(m_outcome, QStringLiteral("attention"));
    m_outcome->setText(reason);
}

/// What is shown is no longer what the officer said; it stands until the file is read that way.
void FiguresDialog::outdate()
{
    m_import->setEnabled(false);
    setTone(m_outcome, QStringLiteral("muted"));
    m_outcome->setText(tr("Reading …"));
}

void FiguresDialog::read()
{
    if (m_reading->isBusy()) {
        m_reading->giveUp();
        m_wait->start();
        return;
    }
    if (const QString gap = m_map->gap(); !gap.isEmpty()) {
        stop(gap);
        if (std::exchange(m_isFirst, false))
            placeCursor();
        Q_EMIT proposed();
        return;
    }
    outdate();
    showBusy(true);
    const NameChoice unknown = m_reading->book().areas.empty() ? NameChoice::Create : NameChoice::LeaveOut;
    m_reading->read({m_sheetName, m_map->map(), unknown}, [this](Result<FigureProposal> proposal) {
        showBusy(false);
        if (!m_wait->isActive())
            take(std::move(proposal));
    });
}

void FiguresDialog::take(Result<FigureProposal> proposal)
{
    if (!proposal) {
        stop(proposal.error().message);
        setTone(m_outcome, QStringLiteral("wrong"));
    } else {
        m_proposal.emplace(std::move(*proposal));
        m_namesModel->show(&*m_proposal);
        m_remarks->showRemarks(m_proposal->read);
        m_previewModel->setUnused(m_proposal->read.unused);
        arrangePreview();
        m_answers->showProposal(*m_proposal, m_map->map());
        showReading();
        showOutcome();
    }
    if (std::exchange(m_isFirst, false))
        placeCursor();
    Q_EMIT proposed();
}

/// To what is to be done next: a question, a name, the columns, the import.
void FiguresDialog::placeCursor()
{
    if (m_proposal && m_answers->focusFirstOpen())
        return;
    if (m_proposal && m_namesModel->rowCount() > 0)
        m_names->setFocus(Qt::TabFocusReason);
    else if (m_import->isEnabled())
        m_import->setFocus(Qt::TabFocusReason);
    else
        m_map->setFocus(Qt::TabFocusReason);
}

void FiguresDialog::recountNames()
{
    if (!m_proposal)
        return;
    m_hasAnswers = true;
    // Another word for an indicator that is known is read anew, for that one's unit.
    std::map<QString, QString> same = m_map->map().same;
    for (const ProposedIndicator& each : m_proposal->indicators) {
        same.erase(areaNameKey(each.name));
        if (each.choice == NameChoice::SameAs && !each.key.isEmpty())
            same[areaNameKey(each.name)] = each.key;
    }
    if (m_map->setSame(same)) {
        outdate();
        m_wait->start();
        return;
    }
    recount(*m_proposal, m_reading->book());
    m_answers->showProposal(*m_proposal, m_map->map());
    showOutcome();
}

/// The first figures as they would be kept, the years and the places.
void FiguresDialog::showReading()
{
    const FigureOutcome outcome(*m_proposal);
    const QStringList figures = outcome.firstFigures();
    m_asRead->setText(tr("Read as: %1").arg(figures.join(QStringLiteral("\n"))));
    m_asRead->setVisible(!figures.isEmpty());
    m_facts->setText(outcome.facts(m_proposal->indicators.size() > FigureAnswersPane::mostUnits));
    m_facts->show();
}

void FiguresDialog::showOutcome()
{
    if (m_wait->isActive()) {
        outdate();
        return;
    }
    const auto open = m_proposal->openQuestions();
    const QString against = open.empty()
                                ? FigureOutcome(*m_proposal).reasonAgainst()
                                : tr("%n thing(s) must be chosen first, on the left.", nullptr, int(open.size()));
    m_import->setEnabled(against.isEmpty());
    setTone(m_outcome, against.isEmpty() ? QString() : QStringLiteral("attention"));
    m_outcome->setText(
        FigureOutcome(*m_proposal).counts() + u' ' + (against.isEmpty() ? tr("Ctrl+Z undoes it all.") : against));
}

void FiguresDialog::showBusy(bool isBusy)
{
    if (isBusy) {
        m_slow->start();
        return;
    }
    m_slow->stop();
    m_busy->setRange(0, 100);
    m_busy->setValue(0);
    m_busy->hide();
}

void FiguresDialog::reject()
{
    if (m_hasAnswers && isVisible()
        && m_ask.question(this, {tr("Import figures of housing areas"),
                                    tr("Your choices for this file are not kept if you close without importing."),
                                    {tr("Go on choosing"), tr("Discard them")}})
               == 0)
        return;
    QDialog::reject();
}

void FiguresDialog::accept()
{
    if (!m_proposal || !m_import->isEnabled())
        return;
    m_import->setEnabled(false);
    m_outcome->setText(tr("Importing …"));
    const QString title = m_proposal->source.title;
    const FigureMap map = remembered(m_map->map(), m_proposal->read.unused);
    FigureProposal proposal = std::move(*m_proposal);
    m_namesModel->show(nullptr);
    m_proposal.reset();
    const auto brought = [&] {
        StoringDialog storing(this);
        AreaArrival arrival = storing.meanwhile([&] { return arrivalOf(std::move(proposal), m_reading->book()); });
        arrival.figureMap = {m_sourceKey, map.toText()};
        return m_workspace.areaEdits().bring(std::move(arrival), tr("Import of %1").arg(title), storing.goingOn());
    }();
    if (brought) {
        QDialog::accept();
        return;
    }
    // Read anew, for the figures are used up; the officer's choices stay.
    read();
    text::sayFault(*m_refusal, brought.error().message);
}

void FiguresDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter imports nothing but on the button: in a list it comes easily.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace indblik
