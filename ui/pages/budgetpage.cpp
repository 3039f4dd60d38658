// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budgetpage.h"

#include "core/figuretext.h"
#include "core/judge/sums.h"
#include "ui/answereditor.h"
#include "ui/chip.h"
#include "ui/figuredelegate.h"
#include "ui/look.h"
#include "ui/models/budgetmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace indblik {

namespace {

constexpr int sideWidth = 300;
constexpr int yearWidth = 60;
constexpr int sumWidth = 68;
constexpr int statedWidth = 112;
/// A wider table leads the eye astray between title and figures.
constexpr int widestGrid = 920;
constexpr int leastTitle = 180;
constexpr size_t entriesShown = 5;
constexpr int remarkWidth = sideWidth - 60;

QLabel* plainLabel(QWidget* parent, const char* tone = nullptr)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (tone)
        label->setProperty("tone", QLatin1String(tone));
    return label;
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = plainLabel(parent);
    label->setText(text);
    label->setFont(textFont(TextSize::Heading, true));
    return label;
}

QString figureOf(const QJsonValue& value)
{
    if (!value.isObject())
        return QStringLiteral("·");
    const QJsonValue amount = value[u"amount"];
    const Figure figure = amount.isNull() ? Figure(markFromText(value[u"mark"].toString()).value_or(Mark::Blank))
                                          : Figure(Money::fromOere(amount.toInteger()));
    const QString text = figureText(figure, Scale::Kroner, QLocale());
    return text.isEmpty() ? BudgetPage::tr("empty") : text;
}

} // namespace

BudgetPage::BudgetPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new BudgetModel(workspace, this))
{
    setProperty("role", QStringLiteral("page"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeGrid(), 1);
    layout->addWidget(makeSide());
    connect(m_model, &BudgetModel::refused, this, &BudgetPage::refused);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        showTitle();
        showFootnotes();
        showCell();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        showTitle();
        showFootnotes();
        showCell();
    });
    arrange();
    showTitle();
    showFootnotes();
    showCell();
}

QWidget* BudgetPage::makeGrid()
{
    auto* pane = new QFrame(this);
    pane->setProperty("role", QStringLiteral("surface"));
    m_title = new QLabel(tr("Budget"), pane);
    m_title->setFont(textFont(TextSize::Title, true));
    m_summary = plainLabel(pane, "muted");
    m_grid = new QTableView(pane);
    m_delegate = new FigureDelegate(m_grid);
    m_grid->setProperty("pane", true);
    m_grid->setMaximumWidth(widestGrid);
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(m_delegate);
    m_grid->setShowGrid(false);
    m_grid->verticalHeader()->hide();
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setTabKeyNavigation(false);
    m_grid->setMouseTracking(true);
    m_grid->setAccessibleName(tr("Budget"));
    m_grid->horizontalHeader()->setHighlightSections(false);
    m_grid->horizontalHeader()->setSectionsClickable(false);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &BudgetPage::showCell);
    connect(m_delegate, &FigureDelegate::footnoteWanted, this, [this](const QModelIndex& index, const QString& text) {
        const BudgetRow* row = m_model->rowAt(index);
        const auto column = m_model->columnAt(index.column());
        if (!row || !column)
            return;
        if (const auto explained = m_workspace.explainInstead(row->id, *column, text); !explained)
            Q_EMIT refused(explained.error());
    });
    m_footnotes = plainLabel(pane, "muted");
    m_footnotes->setMaximumWidth(widestGrid);
    m_footnotes->setFont(textFont(TextSize::Small));
    m_footnotes->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(space::page, space::page, space::page, space::large);
    layout->setSpacing(space::tight);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addSpacing(space::medium);
    layout->addWidget(m_grid, 100);
    layout->addSpacing(space::small);
    layout->addWidget(m_footnotes);
    layout->addStretch(1);
    return pane;
}

QWidget* BudgetPage::makeSide()
{
    auto* scroll = new QScrollArea(this);
    scroll->setProperty("pane", true);
    scroll->setFixedWidth(sideWidth);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_side = new QWidget(scroll);
    m_side->setProperty("role", QStringLiteral("page"));
    m_cellTitle = heading({}, m_side);
    m_cellText = plainLabel(m_side, "muted");
    m_openCard = new QPushButton(tr("&Open the status form"), m_side);
    connect(m_openCard, &QPushButton::clicked, this, [this] {
        const BudgetRow* row = m_model->rowAt(m_grid->currentIndex());
        const Card* card = row && row->initiative ? m_workspace.book()->cardOf(*row->initiative) : nullptr;
        if (card)
            Q_EMIT cardWanted(card->id);
    });
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(space::small);

    m_footnoteBox = new QWidget(m_side);
    m_footnote = new AnswerEditor(m_footnoteBox);
    m_footnote->setAccessibleName(tr("Footnote of the cell"));
    m_footnote->setPlaceholderText(tr("What has to be said of this amount?"));
    m_saveFootnote = new QPushButton(tr("&Save footnote"), m_footnoteBox);
    connect(m_saveFootnote, &QPushButton::clicked, this, &BudgetPage::saveFootnote);
    auto* footnoteLayout = new QVBoxLayout(m_footnoteBox);
    footnoteLayout->setContentsMargins(0, 0, 0, 0);
    footnoteLayout->setSpacing(space::small);
    footnoteLayout->addWidget(heading(tr("Footnote"), m_footnoteBox));
    footnoteLayout->addWidget(m_footnote);
    footnoteLayout->addWidget(m_saveFootnote, 0, Qt::AlignLeft);
    m_othersTitle = heading(tr("Other remarks"), m_side);
    m_others = new QVBoxLayout;
    m_others->setSpacing(2);
    m_history = plainLabel(m_side, "muted");
    m_history->setFont(textFont(TextSize::Small));

    auto* layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(space::large, space::page, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(m_cellTitle);
    layout->addWidget(m_cellText);
    layout->addWidget(m_openCard, 0, Qt::AlignLeft);
    layout->addSpacing(space::small);
    layout->addLayout(m_findings);
    layout->addSpacing(space::small);
    layout->addWidget(m_footnoteBox);
    layout->addSpacing(space::small);
    layout->addWidget(m_history);
    layout->addSpacing(space::small);
    layout->addWidget(m_othersTitle);
    layout->addLayout(m_others);
    layout->addStretch(1);
    scroll->setWidget(m_side);
    return scroll;
}

void BudgetPage::arrange()
{
    auto* header = m_grid->horizontalHeader();
    header->setMinimumSectionSize(48);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        header->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        const int width =
            column == m_model->statedColumn() ? statedWidth : (column == m_model->sumColumn() ? sumWidth : yearWidth);
        m_grid->setColumnWidth(column, column == 0 ? leastTitle : width);
    }
    m_grid->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto kind = m_model->index(row, 0).data(BudgetModel::RowKindRole).toInt();
        if (kind == int(BudgetModel::RowKind::Group))
            m_grid->setSpan(row, 0, 1, m_model->columnCount());
        m_grid->setRowHeight(row, m_delegate->sizeHint({}, m_model->index(row, 0)).height());
    }
    m_grid->setMaximumHeight(header->sizeHint().height() + m_grid->verticalHeader()->length() + 2);
    if (const AccountBook* book = m_workspace.book())
        m_delegate->setUnit(book->account.budgetUnit);
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 1)
        m_grid->setCurrentIndex(m_model->index(1, 1));
}

void BudgetPage::showTitle()
{
    const AccountBook* book = m_workspace.book();
    if (!book)
        return;
    int rows = 0;
    for (const BudgetGroup& group : book->budget.groups)
        rows += int(group.rows.size());
    const auto findings = int(m_workspace.check().size());
    m_summary->setText(
        QStringLiteral("%1 · %2 · %3")
            .arg(unitText(book->account.budgetUnit), tr("%n initiative(s)", nullptr, rows),
                findings == 0 ? tr("everything adds up") : tr("%n remark(s) on the sums", nullptr, findings)));
}

void BudgetPage::showFootnotes()
{
    QStringList lines;
    if (const AccountBook* book = m_workspace.book()) {
        for (const Footnote& footnote : book->budget.footnotes)
            lines.append(QStringLiteral("%1  %2").arg(footnote.mark, footnote.text.simplified()));
    }
    m_footnotes->setText(lines.join(u'\n'));
    m_footnotes->setVisible(!lines.isEmpty());
}

void BudgetPage::showCell()
{
    const QModelIndex index = m_grid->currentIndex();
    const BudgetRow* row = m_model->rowAt(index);
    const auto findings = findingsAt(index);
    showFindings(findings);
    showOthers(findings);
    m_openCard->setVisible(row && row->initiative && m_workspace.book()->cardOf(*row->initiative));
    const auto column = row ? m_model->columnAt(index.column()) : std::nullopt;
    m_footnoteBox->setVisible(column.has_value());
    m_history->setVisible(column.has_value());
    if (!index.isValid()) {
        m_cellTitle->setText(tr("Choose a cell"));
        m_cellText->setText(tr("Here you see where the amount comes from, and what has to be said of it."));
        return;
    }
    const QString head = m_model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString title = index.siblingAtColumn(0).data().toString();
    m_cellTitle->setText(index.column() == 0 ? title : QStringLiteral("%1 · %2").arg(title, head));
    const QVariant oere = index.data(BudgetModel::FigureRole);
    const int without = index.data(BudgetModel::WithoutNumberRole).toInt();
    QString text = index.column() == 0 ? QString() : tr("No amount.");
    if (oere.isValid())
        text = QStringLiteral("%1 %2").arg(
            amountText(Money::fromOere(oere.toLongLong()), Scale::Kroner, QLocale()), unitText(Scale::Kroner));
    if (without > 0)
        text += QStringLiteral(" · ") + tr("%n cell(s) without a number", nullptr, without);
    m_cellText->setText(text);
    m_cellText->setVisible(!text.isEmpty());
    if (!column)
        return;
    const auto notes = m_workspace.book()->budget.footnotesAt(row->id, *column);
    const QString place = row->id.text() + column->text();
    // What is being written stands, as long as it is about the same cell.
    if (!m_footnote->hasFocus() || m_footnote->property("place").toString() != place)
        m_footnote->setPlainText(notes.empty() ? QString() : notes.front()->text);
    m_footnote->setProperty("place", place);
    m_footnote->setReadOnly(!m_workspace.standing().canWrite());
    m_saveFootnote->setVisible(m_workspace.standing().canWrite());
    showHistory(*row, *column);
}

std::vector<Finding> BudgetPage::findingsAt(const QModelIndex& index) const
{
    std::vector<Finding> found;
    const BudgetRow* row = m_model->rowAt(index);
    const QString group = index.data(BudgetModel::GroupTitleRole).toString();
    for (const Finding& finding : m_workspace.check()) {
        const bool isOfTotal = !row && !finding.row && finding.subject == group;
        if (row ? finding.row == row->id : isOfTotal)
            found.push_back(finding);
    }
    return found;
}

void BudgetPage::showFindings(const std::vector<Finding>& findings)
{
    while (QLayoutItem* item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Finding& finding : findings) {
        auto* box = new QFrame(m_side);
        box->setProperty(
            "notice", finding.grade == Grade::Error ? QStringLiteral("wrong") : QStringLiteral("attention"));
        auto* chip = new ChipLabel(box);
        chip->setChip(gradeChip(finding.grade));
        auto* text = plainLabel(box);
        text->setText(sentence(finding, QLocale()));
        text->setContentsMargins(space::small, 0, 0, 0);
        auto* layout = new QVBoxLayout(box);
        // The chip has the ground of the box, so its sign stands where the text begins.
        layout->setContentsMargins(space::tight, space::small, space::medium, space::small);
        layout->setSpacing(space::tight);
        layout->addWidget(chip);
        layout->addWidget(text);
        m_findings->addWidget(box);
    }
}

/// The remarks on other rows, each a way to its row.
void BudgetPage::showOthers(const std::vector<Finding>& findings)
{
    while (QLayoutItem* item = m_others->takeAt(0)) {
        // The button that was clicked may be among them.
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const Finding& finding : m_workspace.check()) {
        if (std::find(findings.begin(), findings.end(), finding) != findings.end())
            continue;
        auto* go = new QPushButton(m_side);
        go->setProperty("role", QStringLiteral("remark"));
        const QString title = QFontMetrics(go->font()).elidedText(finding.subject, Qt::ElideRight, remarkWidth);
        go->setText(QString(title).replace(u'&', QStringLiteral("&&")));
        go->setToolTip(sentence(finding, QLocale()).toHtmlEscaped());
        go->setAccessibleName(QStringLiteral("%1: %2").arg(finding.subject, sentence(finding, QLocale())));
        connect(go, &QPushButton::clicked, this, [this, finding] { showFinding(finding); });
        m_others->addWidget(go);
    }
    m_othersTitle->setVisible(m_others->count() > 0);
}

void BudgetPage::showFinding(const Finding& finding)
{
    const BudgetColumn column = finding.column.value_or(BudgetColumn::total());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const bool isTotal = index.data(BudgetModel::RowKindRole).toInt() == int(BudgetModel::RowKind::Total);
        const bool isThere = finding.row
                                 ? index.data(BudgetModel::RowIdRole).toString() == finding.row->text()
                                 : isTotal && index.data(BudgetModel::GroupTitleRole).toString() == finding.subject;
        if (!isThere)
            continue;
        const QModelIndex place =
            index.siblingAtColumn(column.year ? m_model->yearColumn(*column.year) : m_model->statedColumn());
        m_grid->setCurrentIndex(place);
        m_grid->scrollTo(place);
        focusGrid();
    }
}

void BudgetPage::saveFootnote()
{
    const QModelIndex index = m_grid->currentIndex();
    const BudgetRow* row = m_model->rowAt(index);
    const auto column = m_model->columnAt(index.column());
    if (!row || !column)
        return;
    const auto notes = m_workspace.book()->budget.footnotesAt(row->id, *column);
    const QString text = m_footnote->toPlainText();
    if (notes.empty() && text.trimmed().isEmpty())
        return;
    if (notes.empty()) {
        if (const auto added = m_workspace.addFootnote(row->id, *column, text); !added)
            Q_EMIT refused(added.error());
    } else if (const auto set = m_workspace.setFootnote(notes.front()->id, text); !set) {
        Q_EMIT refused(set.error());
    }
    focusGrid();
}

void BudgetPage::showHistory(const BudgetRow& row, const BudgetColumn& column)
{
    const auto history = m_workspace.history({row.id.text(), column.year ? column.text() : QString()});
    QStringList lines;
    if (history) {
        for (const HistoryEntry& entry : *history) {
            const auto wanted = column.year ? RecordType::BudgetCell : RecordType::BudgetRowStated;
            if (entry.type != wanted || lines.size() >= qsizetype(entriesShown))
                continue;
            const QString after = figureOf(entry.after);
            QString line =
                QStringLiteral("%1 · %2: %3")
                    .arg(QLocale().toString(entry.at.toLocalTime(), tr("d MMM yyyy HH:mm")), entry.author,
                        entry.before.isNull() ? after : QStringLiteral("%1 → %2").arg(figureOf(entry.before), after));
            if (!entry.reason.isEmpty())
                line += QStringLiteral(" (%1)").arg(entry.reason);
            lines.append(line);
        }
    }
    m_history->setText(lines.isEmpty() ? QString() : tr("History") + u'\n' + lines.join(u'\n'));
}

void BudgetPage::showRow(const BudgetRowId& row)
{
    const AccountBook* book = m_workspace.book();
    const QModelIndex place =
        m_model->indexOf(row, BudgetColumn{book ? std::optional(book->account.year) : std::nullopt});
    if (!place.isValid())
        return;
    m_grid->setCurrentIndex(place);
    m_grid->scrollTo(place);
    focusGrid();
}

void BudgetPage::focusGrid()
{
    m_grid->setFocus(Qt::OtherFocusReason);
}

} // namespace indblik
