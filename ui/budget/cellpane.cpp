// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/cellpane.h"

#include "core/figuretext.h"
#include "core/judge/budget/placecosts.h"
#include "ui/budget/budgetmodel.h"
#include "ui/budget/chartbox.h"
#include "ui/budget/footnotesbox.h"
#include "ui/budget/partsbox.h"
#include "ui/budget/saidbox.h"
#include "ui/parts/chip.h"
#include "ui/parts/drafts.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/noticebox.h"
#include "ui/parts/pieces.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/texts.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace indblik {

namespace {

constexpr int remarkWidth = CellPane::leastWidth - 54; ///< beside margins and a scroll bar
constexpr size_t entriesShown = 5;

/// An amount or mark of the history, in words where there is nothing to show.
QString figureOf(const HistoryEntry& entry, const QJsonValue& value)
{
    const auto figure = historyFigure(entry.type, value);
    if (!figure)
        return CellPane::tr("nothing");
    const QString text = figureText(*figure, Scale::Kroner, QLocale());
    return text.isEmpty() ? CellPane::tr("empty") : text;
}

} // namespace

CellPane::CellPane(Workspace& workspace, Drafts& drafts, BudgetModel& model, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_model(model)
{
    layScrolling(*this);
    setProperty("pane", true);
    setFixedWidth(usualWidth);
    auto* page = new QWidget(this);
    page->setProperty("role", QStringLiteral("page"));
    m_title = text::wrapped(text::heading({}, page));
    m_text = text::muted({}, page);
    m_openCard = new QPushButton(tr("&Open the status form"), page);
    connect(m_openCard, &QPushButton::clicked, this, [this] {
        const BudgetRow* row = m_model.rowAt(m_cell);
        const Card* card = row && row->initiative ? m_workspace.book()->cardOf(*row->initiative) : nullptr;
        if (card)
            Q_EMIT cardWanted(card->id);
    });
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(space::small);
    m_history = text::wrapped(text::note({}, page));
    m_othersTitle = text::wrapped(text::heading(tr("Other remarks"), page));
    m_others = new QVBoxLayout;
    m_others->setSpacing(2);
    makeBoxes(page);
    layOut(page);
    setWidget(page);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        // What was opened just now has no place yet.
        if (now && widget()->isAncestorOf(now))
            QTimer::singleShot(0, now, [this, now] { ensureWidgetVisible(now, 0, space::large); });
    });
}

/// The fields lose the focus after this is gone.
CellPane::~CellPane()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void CellPane::makeBoxes(QWidget* page)
{
    m_sites = new PartsBox(m_workspace, m_drafts, PartKind::Site, page);
    m_sources = new PartsBox(m_workspace, m_drafts, PartKind::Source, page);
    for (PartsBox* box : {m_sites, m_sources})
        connect(box, &PartsBox::orderChanged, this, &CellPane::chainTabs);
    m_said = new SaidBox(m_workspace, page);
    m_footnotes = new FootnotesBox(m_workspace, m_drafts, page);
    connect(m_footnotes, &FootnotesBox::orderChanged, this, &CellPane::chainTabs);
    m_chart = new ChartBox(m_workspace, page);
}

void CellPane::layOut(QWidget* page)
{
    lay::column({
        lay::of(page, space::small, {space::large, space::page, space::large, space::large}),
        m_title,
        m_text,
        lay::at(m_openCard, Qt::AlignLeft),
        lay::gap(space::small),
        m_sites,
        lay::gap(space::tight),
        m_sources,
        lay::gap(space::tight),
        m_said,
        lay::gap(space::tight),
        m_findings,
        lay::gap(space::small),
        m_footnotes,
        lay::gap(space::small),
        m_history,
        lay::gap(space::small),
        m_othersTitle,
        m_others,
        lay::gap(space::small),
        m_chart,
        lay::room(),
    });
}

void CellPane::chainTabs()
{
    QWidget* before = m_sites->continueTabOrder(m_openCard);
    before = m_footnotes->continueTabOrder(m_sources->continueTabOrder(before));
    for (int i = 0; i < m_others->count(); ++i) {
        setTabOrder(before, m_others->itemAt(i)->widget());
        before = m_others->itemAt(i)->widget();
    }
}

void CellPane::showPlace(const TypedPlace& place)
{
    if (const auto* part = std::get_if<PartPlace>(&place))
        (part->kind == PartKind::Site ? m_sites : m_sources)->focusField(*part);
    else if (const auto* footnote = std::get_if<FootnoteTextPlace>(&place))
        m_footnotes->focusField(*footnote);
}

void CellPane::showCell(const QModelIndex& cell)
{
    // What is being typed belongs to the cell it was typed at; storing it reads the account anew.
    const QPersistentModelIndex wanted = cell;
    const BudgetRow* found = m_model.rowAt(cell);
    const auto id = found ? std::optional(found->id) : std::nullopt;
    if (m_cell != cell)
        m_drafts.flush();
    m_cell = wanted;
    const AccountBook* book = m_workspace.book();
    const BudgetRow* row = book && id ? book->budget.row(*id) : nullptr;
    const auto findings = findingsAt(m_cell);
    showFindings(findings);
    showOthers(findings);
    m_openCard->setVisible(row && row->initiative && book->cardOf(*row->initiative));
    const auto column = m_cell.isValid() ? m_model.columnAt(m_cell.column()) : std::nullopt;
    m_sites->setVisible(row);
    m_sources->setVisible(row);
    m_footnotes->setVisible(m_cell.isValid());
    m_history->setVisible(row && column);
    showText(m_cell, row);
    m_chart->showRows(m_model.wish().rows, m_model.unit(), id);
    if (row) {
        m_sites->showCell(*row, column, m_model.unit());
        m_sources->showCell(*row, column, m_model.unit());
    }
    m_said->setVisible(row && m_said->showRow(*row, column, m_model.unit()));
    if (m_cell.isValid())
        m_footnotes->showPlace(row ? id : std::nullopt, column);
    if (row && column)
        showHistory(*row, *column);
}

void CellPane::showText(const QModelIndex& cell, const BudgetRow* row)
{
    if (!cell.isValid()) {
        m_title->setText(tr("Choose a cell"));
        m_text->setText(tr("Here you see where the amount comes from, and what is to be said about it."));
        return;
    }
    const QString title = cell.siblingAtColumn(0).data().toString();
    const QString head = m_model.headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    m_title->setText(cell.column() == 0 ? title : QStringLiteral("%1 · %2").arg(title, head));
    const QVariant oere = cell.data(BudgetModel::FigureRole);
    const Scale unit = m_model.unit();
    QStringList words;
    if (oere.isValid())
        words.append(QStringLiteral("%1 %2").arg(
            amountText(Money::fromOere(oere.toLongLong()), unit, QLocale()), unitText(unit)));
    else if (cell.column() != 0)
        words.append(m_model.cellAt(cell) && m_model.cellAt(cell)->figure.mark() == Mark::NotAvailable
                         ? tr("The amount is not known.")
                         : tr("No amount."));
    if (const auto column = row ? m_model.columnAt(cell.column()) : std::nullopt; column && column->year)
        words.append(countedWords(row->counts, row->figure(*column->year), *column->year, QLocale()));
    words.removeAll(QString());
    if (row && row->hasSites())
        words.append(tr("%n site(s)", nullptr, int(partsOf(*row, PartKind::Site).size())));
    if (row && row->hasSources())
        words.append(tr("%n source(s)", nullptr, int(partsOf(*row, PartKind::Source).size())));
    if (const int without = cell.data(BudgetModel::WithoutNumberRole).toInt(); without > 0)
        words.append(tr("%n cell(s) without a number", nullptr, without));
    m_text->setText(words.join(QStringLiteral(" · ")));
    m_text->setVisible(!words.isEmpty());
}

std::vector<Finding> CellPane::findingsAt(const QModelIndex& index) const
{
    std::vector<Finding> found;
    if (!index.isValid())
        return found;
    const BudgetRow* row = m_model.rowAt(index);
    const auto group = m_model.lineAt(index.row()).group;
    for (const Remark& remark : m_workspace.judged().remarks()) {
        const bool isOfTotal = !row && group && remark.finding.group == group;
        if (remark.isOpen() && (row ? remark.finding.row == row->id : isOfTotal))
            found.push_back(remark.finding);
    }
    return found;
}

void CellPane::showFindings(const std::vector<Finding>& findings)
{
    while (QLayoutItem* item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Finding& finding : findings) {
        auto* box = new NoticeBox(widget());
        const QString year =
            finding.column && finding.column->year ? finding.column->year->text() + QStringLiteral(": ") : QString();
        box->say(gradeChip(finding.grade), year + sentence(finding, QLocale()));
        m_findings->addWidget(box);
    }
}

/// The remarks on other rows, each a way to its row.
void CellPane::showOthers(const std::vector<Finding>& findings)
{
    while (QLayoutItem* item = m_others->takeAt(0)) {
        // The button that was clicked may be among them.
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    std::set<QString> named; // one way to each row or group is enough
    for (const Remark& remark : m_workspace.judged().remarks()) {
        const Finding& finding = remark.finding;
        if (!remark.isOpen() || !finding.isOfTableAlone()
            || std::find(findings.begin(), findings.end(), finding) != findings.end())
            continue;
        if (!named.insert(finding.subject).second)
            continue;
        QPushButton* go = remarkButton({}, widget());
        const QString title = QFontMetrics(go->font()).elidedText(finding.subject, Qt::ElideRight, remarkWidth);
        go->setText(QString(title).replace(u'&', QStringLiteral("&&")));
        go->setToolTip(plainToolTip(sentence(finding, QLocale())));
        go->setAccessibleName(QStringLiteral("%1: %2").arg(finding.subject, sentence(finding, QLocale())));
        connect(go, &QPushButton::clicked, this, [this, finding] { Q_EMIT findingWanted(finding); });
        m_others->addWidget(go);
    }
    m_othersTitle->setVisible(m_others->count() > 0);
}

void CellPane::showHistory(const BudgetRow& row, const BudgetColumn& column)
{
    const auto history = m_workspace.history({row.id.text(), column.year ? column.text() : QString()});
    QStringList lines;
    if (history) {
        for (const HistoryEntry& entry : *history) {
            const auto wanted = column.year ? RecordType::BudgetCell : RecordType::BudgetRowStated;
            if (entry.type != wanted || lines.size() >= qsizetype(entriesShown))
                continue;
            const QString after = figureOf(entry, entry.after);
            QString line =
                QStringLiteral("%1 · %2: %3")
                    .arg(QLocale().toString(entry.at.toLocalTime(), tr("d MMM yyyy HH:mm")), entry.author,
                        entry.before.isNull() ? after
                                              : QStringLiteral("%1 → %2").arg(figureOf(entry, entry.before), after));
            if (!entry.reason.isEmpty())
                line += QStringLiteral(" (%1)").arg(entry.reason);
            lines.append(line);
        }
    }
    m_history->setText(lines.isEmpty() ? QString() : tr("History") + u'\n' + lines.join(u'\n'));
}

} // namespace indblik
