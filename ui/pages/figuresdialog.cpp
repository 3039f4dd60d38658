// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figuresdialog.h"

#include "ui/look.h"
#include "ui/models/tablepreviewmodel.h"
#include "ui/models/unknownnamesmodel.h"
#include "ui/pages/figuremappane.h"
#include "ui/pages/figurereading.h"
#include "ui/pages/figureremarks.h"
#include "ui/pages/storingdialog.h"
#include "ui/pages/unknownnamespane.h"
#include "ui/wrappedlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace indblik {

namespace {

constexpr int settle = 250; ///< ms after the last choice before the file is read again
constexpr int slow = 300;   ///< ms of reading before it is shown
constexpr int mapWidth = 320;
constexpr int rowHeight = 26;
constexpr int previewRows = 5; ///< in view
constexpr int widestColumn = 240;

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(textFont(TextSize::Body, true));
    return label;
}

} // namespace

FiguresDialog::FiguresDialog(Workspace& workspace, const AreaBook& book, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_reading(new FigureReading(path, book, this))
    , m_previewModel(new TablePreviewModel(this))
    , m_namesModel(new UnknownNamesModel(m_reading->book(), this))
    , m_source(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new WrappedLabel(tr("Reading …"), m_stack))
    , m_refusal(new WrappedLabel({}, this))
    , m_outcome(new WrappedLabel({}, this))
    , m_import(new QPushButton(tr("&Import"), this))
    , m_wait(new QTimer(this))
    , m_slow(new QTimer(this))
{
    setWindowTitle(tr("Import figures of housing areas"));
    resize(1120, 720);
    m_notice->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(m_notice);
    m_stack->addWidget(makeBody());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::large, space::page, space::large);
    layout->setSpacing(space::small);
    layout->addLayout(makeHead(QFileInfo(path).fileName()));
    layout->addWidget(m_busy);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_refusal);
    layout->addLayout(makeFoot());
    for (const auto& [timer, ms] : {std::pair(m_wait, settle), {m_slow, slow}}) {
        timer->setSingleShot(true);
        timer->setInterval(ms);
    }
    connect(m_wait, &QTimer::timeout, this, &FiguresDialog::read);
    connect(m_slow, &QTimer::timeout, m_busy, &QWidget::show);
    connect(m_map, &FigureMapPane::changed, this, &FiguresDialog::changeMap);
    connect(m_namesModel, &UnknownNamesModel::chosen, this, &FiguresDialog::recountNames);
    begin();
}

// The proposal is gone before the models that show it.
FiguresDialog::~FiguresDialog()
{
    m_namesModel->show(nullptr);
}

QLayout* FiguresDialog::makeHead(const QString& name)
{
    auto* title = new QLabel(name, this);
    title->setFont(textFont(TextSize::Title, true));
    title->setTextFormat(Qt::PlainText);
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setTextFormat(Qt::PlainText);
    m_source->setProperty("tone", QStringLiteral("muted"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(space::tight);
    m_busy->setAccessibleName(tr("Reading …"));
    QSizePolicy policy = m_busy->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(policy);
    m_busy->hide();
    auto* head = new QVBoxLayout;
    head->setSpacing(space::tight);
    head->addWidget(title);
    head->addWidget(m_source);
    return head;
}

QWidget* FiguresDialog::makeBody()
{
    auto* body = new QWidget(m_stack);
    m_map = new FigureMapPane(m_reading->book(), body);
    m_map->setFixedWidth(mapWidth);
    m_preview = new QTableView(body);
    makePreview();
    m_remarks = new FigureRemarks(body);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::small);
    left->addWidget(heading(tr("How the file is read"), body));
    left->addWidget(m_map, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::small);
    right->addWidget(heading(tr("The first rows"), body));
    right->addWidget(m_preview);
    right->addSpacing(space::small);
    right->addWidget(new UnknownNamesPane(*m_namesModel, m_reading->book(), body), 2);
    right->addWidget(m_remarks, 1);
    right->addStretch(0);
    auto* layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::page);
    layout->addLayout(left);
    layout->addLayout(right, 1);
    return body;
}

void FiguresDialog::makePreview()
{
    m_preview->setProperty("role", QStringLiteral("rows"));
    m_preview->setModel(m_previewModel);
    m_preview->setAccessibleName(tr("The first rows of the file"));
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->setShowGrid(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->setWordWrap(false);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(rowHeight);
    auto* header = m_preview->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMaximumSectionSize(widestColumn);
}

QLayout* FiguresDialog::makeFoot()
{
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setProperty("tone", QStringLiteral("wrong"));
    m_refusal->hide();
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setProperty("role", QStringLiteral("primary"));
    m_import->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(m_import, &QPushButton::clicked, this, &FiguresDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_outcome, 1);
    foot->addWidget(cancel, 0, Qt::AlignBottom);
    foot->addWidget(m_import, 0, Qt::AlignBottom);
    return foot;
}

void FiguresDialog::begin()
{
    m_import->setEnabled(false);
    showBusy(true);
    m_reading->open([this](Result<FigureFile> file) {
        showBusy(false);
        if (file) {
            showFile(*file);
            return;
        }
        m_notice->setText(file.error().message);
        setTone(m_notice, QStringLiteral("wrong"));
        m_outcome->setText(tr("There is nothing to import."));
        Q_EMIT proposed();
    });
}

void FiguresDialog::showFile(const FigureFile& file)
{
    QStringList words;
    if (!file.head.title.isEmpty())
        words.append(file.head.title.simplified().left(100));
    if (!file.head.table.isEmpty())
        words.append(tr("Table %1").arg(file.head.table));
    words.append(file.head.updated ? tr("as of %1").arg(QLocale().toString(*file.head.updated, QLocale::ShortFormat))
                                   : tr("The file does not say as of which day its figures are"));
    m_source->setText(words.join(QStringLiteral(" · ")));
    m_sourceKey = file.sourceKey;
    m_map->setFile(file);
    m_previewModel->setFile(file);
    m_stack->setCurrentIndex(1);
    arrangePreview();
    m_map->setFocus();
    read();
}

/// Columns that fit share the width; so many rows are in view as fit wholly.
void FiguresDialog::arrangePreview()
{
    layout()->activate();
    auto* header = m_preview->horizontalHeader();
    m_preview->resizeColumnsToContents();
    const bool fits = header->length() <= m_preview->viewport()->width();
    header->setSectionResizeMode(fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    const int rows = std::min(previewRows, std::max(1, m_previewModel->rowCount()));
    const int bar = fits ? 0 : m_preview->horizontalScrollBar()->sizeHint().height();
    m_preview->setFixedHeight(header->sizeHint().height() + rows * rowHeight + bar + 2 * m_preview->frameWidth());
}

void FiguresDialog::changeMap()
{
    stop(tr("Reading …"));
    m_previewModel->setMap(m_map->map());
    m_wait->start();
}

void FiguresDialog::stop(const QString& reason)
{
    m_refusal->hide();
    m_namesModel->show(nullptr);
    m_remarks->clear();
    m_proposal.reset();
    m_import->setEnabled(false);
    setTone(m_outcome, QStringLiteral("attention"));
    m_outcome->setText(reason);
}

void FiguresDialog::read()
{
    if (m_reading->isBusy()) {
        m_wait->start();
        return;
    }
    if (const QString gap = m_map->gap(); !gap.isEmpty()) {
        stop(gap);
        Q_EMIT proposed();
        return;
    }
    setTone(m_outcome, QStringLiteral("muted"));
    m_outcome->setText(tr("Reading …"));
    showBusy(true);
    const NameChoice unknown = m_reading->book().areas.empty() ? NameChoice::Create : NameChoice::LeaveOut;
    m_reading->read(m_map->map(), unknown, [this](Result<FigureProposal> proposal) {
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
        m_remarks->show(m_proposal->read);
        showOutcome();
    }
    Q_EMIT proposed();
}

void FiguresDialog::recountNames()
{
    if (!m_proposal)
        return;
    recount(*m_proposal, m_reading->book());
    showOutcome();
}

QString FiguresDialog::outcomeText() const
{
    const FigureProposal::Counts& counts = m_proposal->counts;
    QStringList parts{tr("%n new", nullptr, int(counts.created)), tr("%n changed", nullptr, int(counts.changed)),
        tr("%n unchanged", nullptr, int(counts.unchanged)), tr("%n refused", nullptr, int(counts.refused))};
    if (counts.leftOut > 0)
        parts.append(tr("%n left out", nullptr, int(counts.leftOut)));
    if (counts.older > 0)
        parts.append(tr("%n older than what the file has", nullptr, int(counts.older)));
    return tr("Figures: %1.").arg(parts.join(QStringLiteral(", ")));
}

/// Why there is nothing to take over; empty where there is.
QString FiguresDialog::reasonAgainst() const
{
    const FigureProposal::Counts& counts = m_proposal->counts;
    const bool hasOtherNames = std::any_of(m_proposal->areas.begin(), m_proposal->areas.end(),
        [](const ProposedArea& area) { return area.choice == NameChoice::SameAs; });
    if (counts.created + counts.changed > 0 || hasOtherNames)
        return {};
    if (counts.unchanged > 0)
        return tr("Nothing would change: these figures are in the file already.");
    if (counts.leftOut > 0)
        return tr("Nothing would change: all names are left out. Say above what they are.");
    if (counts.older > 0)
        return tr("Nothing would change: the file has later figures of the same.");
    return tr("No figure can be read this way. Choose other columns.");
}

void FiguresDialog::showOutcome()
{
    const QString against = reasonAgainst();
    m_import->setEnabled(against.isEmpty());
    setTone(m_outcome, against.isEmpty() ? QString() : QStringLiteral("attention"));
    m_outcome->setText(outcomeText() + u' ' + (against.isEmpty() ? tr("Ctrl+Z takes it all back.") : against));
}

void FiguresDialog::showBusy(bool isBusy)
{
    if (isBusy) {
        m_slow->start();
        return;
    }
    m_slow->stop();
    m_busy->hide();
}

void FiguresDialog::accept()
{
    if (!m_proposal || !m_import->isEnabled())
        return;
    m_import->setEnabled(false);
    m_outcome->setText(tr("Importing …"));
    const QString title = m_proposal->source.title;
    const FigureMap map = m_map->map();
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
    m_refusal->setText(brought.error().message);
    m_refusal->show();
}

void FiguresDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter imports nothing but on the button: in a list it comes easily.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace indblik
