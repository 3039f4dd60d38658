// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cellpane.h"

#include "core/figuretext.h"
#include "ui/answereditor.h"
#include "ui/chip.h"
#include "ui/look.h"
#include "ui/models/budgetmodel.h"
#include "ui/models/plaintooltip.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace indblik {

namespace {

constexpr int remarkWidth = CellPane::leastWidth - 40;
constexpr size_t entriesShown = 5;
constexpr int afterLastKey = 2000; ///< ms until a footnote is saved, as answers are

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

CellPane::CellPane(Workspace& workspace, BudgetModel& model, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_wait(new QTimer(this))
{
    setProperty("pane", true);
    setFixedWidth(usualWidth);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(this);
    page->setProperty("role", QStringLiteral("page"));
    m_title = heading({}, page);
    m_text = plainLabel(page, "muted");
    m_openCard = new QPushButton(tr("&Open the status form"), page);
    connect(m_openCard, &QPushButton::clicked, this, [this] {
        const BudgetRow* row = m_model.rowAt(m_cell);
        const Card* card = row && row->initiative ? m_workspace.book()->cardOf(*row->initiative) : nullptr;
        if (card)
            Q_EMIT cardWanted(card->id);
    });
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(space::small);
    makeFootnote(page);
    m_history = plainLabel(page, "muted");
    m_history->setFont(textFont(TextSize::Small));
    m_othersTitle = heading(tr("Other remarks"), page);
    m_others = new QVBoxLayout;
    m_others->setSpacing(2);

    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::large, space::page, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_openCard, 0, Qt::AlignLeft);
    layout->addSpacing(space::small);
    layout->addLayout(m_findings);
    layout->addSpacing(space::small);
    layout->addWidget(m_footnoteHeading);
    layout->addWidget(m_footnote);
    layout->addSpacing(space::small);
    layout->addWidget(m_history);
    layout->addSpacing(space::small);
    layout->addWidget(m_othersTitle);
    layout->addLayout(m_others);
    layout->addStretch(1);
    setWidget(page);
}

void CellPane::makeFootnote(QWidget* parent)
{
    m_footnoteHeading = heading(tr("Footnote"), parent);
    m_footnote = new AnswerEditor(parent);
    m_footnote->setAccessibleName(tr("Footnote of the cell"));
    const bool canWrite = m_workspace.standing().canWrite();
    m_footnote->setPlaceholderText(canWrite ? tr("What has to be said of this amount?") : QString());
    m_footnote->setReadOnly(!canWrite);
    m_wait->setSingleShot(true);
    m_wait->setInterval(afterLastKey);
    connect(m_wait, &QTimer::timeout, this, [this] {
        // While a footnote is being written anew it is not taken away.
        if (!m_footnote->toPlainText().trimmed().isEmpty())
            saveFootnote();
    });
    connect(m_footnote, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            m_wait->start();
    });
    connect(m_footnote, &AnswerEditor::left, this, [this] {
        saveFootnote();
        m_workspace.endTyping();
    });
}

void CellPane::showCell(const QModelIndex& cell)
{
    m_cell = cell;
    const BudgetRow* row = m_model.rowAt(cell);
    const auto findings = findingsAt(cell);
    showFindings(findings);
    showOthers(findings);
    m_openCard->setVisible(row && row->initiative && m_workspace.book()->cardOf(*row->initiative));
    const auto column = row ? m_model.columnAt(cell.column()) : std::nullopt;
    for (QWidget* part :
        {static_cast<QWidget*>(m_footnoteHeading), static_cast<QWidget*>(m_footnote), static_cast<QWidget*>(m_history)})
        part->setVisible(column.has_value());
    showText(cell);
    if (!column)
        return;
    showFootnote(*row, *column);
    showHistory(*row, *column);
}

void CellPane::showText(const QModelIndex& cell)
{
    if (!cell.isValid()) {
        m_title->setText(tr("Choose a cell"));
        m_text->setText(tr("Here you see where the amount comes from, and what has to be said of it."));
        return;
    }
    const QString title = cell.siblingAtColumn(0).data().toString();
    const QString head = m_model.headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    m_title->setText(cell.column() == 0 ? title : QStringLiteral("%1 · %2").arg(title, head));
    const QVariant oere = cell.data(BudgetModel::FigureRole);
    QString text = cell.column() == 0 ? QString() : tr("No amount.");
    if (oere.isValid())
        text = QStringLiteral("%1 %2").arg(
            amountText(Money::fromOere(oere.toLongLong()), Scale::Kroner, QLocale()), unitText(Scale::Kroner));
    if (const int without = cell.data(BudgetModel::WithoutNumberRole).toInt(); without > 0)
        text += QStringLiteral(" · ") + tr("%n cell(s) without a number", nullptr, without);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void CellPane::showFootnote(const BudgetRow& row, const BudgetColumn& column)
{
    const auto notes = m_workspace.book()->budget.footnotesAt({row.id, column});
    const auto place = std::pair(row.id, column);
    // What is being written stands, as long as it is about the same cell.
    if (!m_footnote->hasFocus() || m_place != place) {
        m_isShowing = true;
        m_footnote->setPlainText(notes.empty() ? QString() : notes.front()->text);
        m_isShowing = false;
        m_wait->stop();
    }
    m_place = place;
}

void CellPane::saveFootnote()
{
    m_wait->stop();
    if (!m_place || !m_workspace.standing().canWrite() || !m_workspace.book())
        return;
    const BudgetRowId row = m_place->first;
    const BudgetColumn column = m_place->second;
    const auto notes = m_workspace.book()->budget.footnotesAt({row, column});
    const QString text = m_footnote->toPlainText();
    if (notes.empty() ? text.trimmed().isEmpty() : notes.front()->text == storedText(text))
        return;
    const auto saved = [&]() -> Result<void> {
        if (!notes.empty())
            return m_workspace.budget().setFootnote(notes.front()->id, text);
        const auto added = m_workspace.budget().addFootnote({row, column}, text);
        return added ? Result<void>() : added.error();
    }();
    if (!saved)
        Q_EMIT refused(saved.error());
}

std::vector<Finding> CellPane::findingsAt(const QModelIndex& index) const
{
    std::vector<Finding> found;
    const BudgetRow* row = m_model.rowAt(index);
    const QString group = index.data(BudgetModel::GroupTitleRole).toString();
    for (const Finding& finding : m_workspace.check()) {
        const bool isOfTotal = !row && !finding.row && finding.subject == group;
        if (row ? finding.row == row->id : isOfTotal)
            found.push_back(finding);
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
        auto* box = new QFrame(widget());
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
void CellPane::showOthers(const std::vector<Finding>& findings)
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
        auto* go = new QPushButton(widget());
        go->setProperty("role", QStringLiteral("remark"));
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
