// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/partsbox.h"

#include "core/figuretext.h"
#include "core/judge/budget/placecosts.h"
#include "ui/budget/parteditor.h"
#include "ui/budget/partline.h"
#include "ui/parts/drafts.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

constexpr int linePadding = 5; ///< of a PartLine, so that the sum stands under the amounts

} // namespace

PartsBox::PartsBox(Workspace& workspace, Drafts& drafts, PartKind kind, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_kind(kind)
    , m_list(new QVBoxLayout)
    , m_total(new QWidget(this))
    , m_misfit(text::small({}, this))
    , m_shares(text::small({}, this))
{
    const bool isSites = kind == PartKind::Site;
    m_heading = text::heading(isSites ? tr("Sites") : tr("Funding"), this);
    auto* sum = text::wrapped(text::strong(isSites ? tr("Sum of the sites") : tr("Sum of the sources"), m_total));
    m_totalAmount = text::strong({}, m_total);
    m_add = remarkButton(isSites ? tr("Add a site") : tr("Add a funding source"), this);
    m_misfit->setProperty("tone", QStringLiteral("wrong"));
    m_misfit->setContentsMargins(linePadding, 0, linePadding, 0);
    m_list->setSpacing(0);
    lay::row({
        lay::of(m_total, lay::unsaid, {linePadding, linePadding, linePadding, linePadding}),
        lay::wide(sum),
        m_totalAmount,
    });
    lay::column({
        lay::of(this, space::tight),
        m_heading,
        m_list,
        m_total,
        m_misfit,
        m_shares,
        lay::at(m_add, Qt::AlignLeft),
    });
    connect(m_add, &QPushButton::clicked, this, &PartsBox::addPart);
}

QString PartsBox::amountOf(const Figure& figure) const
{
    return figureText(figure, m_unit, QLocale());
}

void PartsBox::showCell(const BudgetRow& row, const std::optional<BudgetColumn>& column, Scale unit)
{
    const bool isOther = m_row != row.id;
    m_unit = unit;
    m_row = row.id;
    m_column = column;
    if (isOther)
        dropEditor();
    // What could not be stored is offered again.
    if (const auto waits = waitingPart(); waits && !m_editor)
        openEditor(*waits);
    const bool isThere = m_editor && row.part(m_editor->part());
    const bool isGone = m_editor && m_isStored && !isThere && !isOpenTyped();
    m_isStored = isThere;
    if (isGone)
        closeEditor(m_editor->isAncestorOf(window()->focusWidget()) ? Cursor::GoesBack : Cursor::Stays);
    if (m_editor)
        showEditor(row);
    showLines(row);
    showSum(row);
    m_add->setVisible(m_workspace.standing().canWrite());
}

const BudgetRow* PartsBox::row() const
{
    return m_workspace.book() ? m_workspace.book()->budget.row(m_row) : nullptr;
}

PartPlace PartsBox::placeOf(const BudgetPartId& part) const
{
    return {.row = m_row, .part = part, .unit = m_unit, .kind = m_kind};
}

bool PartsBox::isOpenTyped() const
{
    return m_editor && m_drafts.hasThing(placeOf(m_editor->part()));
}

std::optional<BudgetPartId> PartsBox::waitingPart() const
{
    for (const TypedPlace& place : m_drafts.places()) {
        if (const auto* at = std::get_if<PartPlace>(&place); at && at->row == m_row && at->kind == m_kind)
            return at->part;
    }
    return std::nullopt;
}

void PartsBox::showLines(const BudgetRow& row)
{
    const auto parts = partsOf(row, m_kind);
    while (m_lines.size() > parts.size()) {
        m_lines.back()->hide();
        m_lines.back()->deleteLater();
        m_lines.pop_back();
    }
    m_ids.clear();
    for (size_t i = 0; i < parts.size(); ++i) {
        const BudgetPart& part = *parts[i];
        if (i == m_lines.size()) {
            m_lines.push_back(new PartLine(this));
            connect(m_lines.back(), &PartLine::clicked, this, [this, i] { open(m_ids[i]); });
        }
        m_ids.push_back(part.id);
        const Figure figure = figureIn(row, part, m_column);
        m_lines[i]->setPart({part.name, amountOf(figure), detailOf(row, part), isComputed(row, part, m_column),
            m_column && shareInstead(row, part, *m_column)});
        m_lines[i]->setEnabled(m_workspace.standing().canWrite());
    }
    while (m_list->count() > 0)
        delete m_list->takeAt(0);
    bool isEditorShown = false;
    for (size_t i = 0; i < parts.size(); ++i) {
        const bool isOpen = m_editor && m_editor->part() == m_ids[i];
        m_list->addWidget(m_lines[i]);
        m_lines[i]->setVisible(!isOpen);
        if (isOpen)
            m_list->addWidget(m_editor);
        isEditorShown = isEditorShown || isOpen;
    }
    if (m_editor && !isEditorShown)
        m_list->addWidget(m_editor);
    if (m_editor)
        m_editor->show();
    m_heading->setVisible(!parts.empty() || m_editor);
    Q_EMIT orderChanged();
}

QString PartsBox::detailOf(const BudgetRow& row, const BudgetPart& part) const
{
    if (!part.funding)
        return m_column && m_column->year
                   ? countedWords(part.counts, part.figure(*m_column), *m_column->year, QLocale())
                   : QString();
    const Funding& funding = *part.funding;
    QStringList words{funderWords(funding.funder)};
    if (funding.isInKind)
        words.append(tr("hours or rooms"));
    if (funding.share) {
        const QString share = percentText(*funding.share, QLocale());
        const auto instead = m_column ? shareInstead(row, part, *m_column) : std::nullopt;
        if (instead)
            words.append(tr("%1 would be %2").arg(share, amountOf(*instead)));
        else
            words.append(isComputed(row, part, m_column) ? tr("%1, computed").arg(share) : share);
    }
    if (const BudgetRow* payer = funding.countedIn ? m_workspace.book()->budget.row(*funding.countedIn) : nullptr)
        words.append(tr("counts in %1").arg(payer->title));
    return words.join(QStringLiteral(" · "));
}

/// In short, with the sign of the finding; its sentence stands among the findings, where it can be accepted.
QString PartsBox::misfit(const PartsSum& sum) const
{
    const auto difference = sum.difference();
    if (!difference)
        return tr("≠ The cell has no amount.");
    return tr("≠ The cell says %1. Difference %2.")
        .arg(amountOf(sum.cell), amountOf(Money::fromOere(-difference->oere())));
}

void PartsBox::showSum(const BudgetRow& row)
{
    const auto sum = sumOfParts(row, m_kind, m_column);
    m_total->setVisible(!m_ids.empty());
    m_misfit->setVisible(sum && !sum->fits());
    if (sum) {
        m_totalAmount->setText(amountOf(sum->sum.withNumber > 0 ? Figure(sum->sum.amount) : Figure(Mark::None)));
        if (!sum->fits())
            m_misfit->setText(misfit(*sum));
    } else {
        m_totalAmount->setText(amountOf(Mark::NotAvailable));
    }
    const auto shares = m_kind == PartKind::Source ? sumOfShares(row) : std::nullopt;
    const bool isWhole = shares == Percent::fromHundredths(10000);
    m_shares->setVisible(shares.has_value());
    if (!shares)
        return;
    const QString text = percentText(*shares, QLocale());
    m_shares->setText(
        isWhole ? tr("The shares add up to %1.").arg(text) : tr("The shares add up to %1, not 100 %.").arg(text));
    setTone(m_shares, isWhole ? QStringLiteral("muted") : QStringLiteral("wrong"));
}

void PartsBox::addPart()
{
    m_drafts.flush();
    if (!row() || isOpenTyped())
        return;
    closeEditor(Cursor::Stays);
    openEditor(BudgetPartId::create());
    showLines(*row());
    m_editor->focusName();
}

void PartsBox::open(const BudgetPartId& id)
{
    m_drafts.flush();
    // Storing what was open may have read the account anew.
    if (!row() || !row()->part(id) || isOpenTyped())
        return;
    closeEditor(Cursor::Stays);
    openEditor(id);
    showLines(*row());
    m_editor->focusAmount(m_column);
}

void PartsBox::openEditor(const BudgetPartId& part)
{
    m_isStored = row()->part(part) != nullptr;
    m_isFresh = !m_isStored;
    m_editor = new PartEditor(m_drafts, *m_workspace.book(), placeOf(part), this);
    connect(m_editor, &PartEditor::removalWanted, this, &PartsBox::removePart);
    connect(m_editor, &PartEditor::closed, this, [this] { closeEditor(Cursor::GoesBack); });
    showEditor(*row());
}

void PartsBox::showEditor(const BudgetRow& row)
{
    m_editor->showPart(*m_workspace.book(), row, m_unit);
}

void PartsBox::removePart()
{
    const BudgetPartId part = m_editor->part();
    m_drafts.dropThing(placeOf(part));
    closeEditor(Cursor::GoesBack);
    if (!m_drafts.stored(placeOf(part)))
        return;
    if (doneOrRefused(*this, m_workspace.budget().removePart(part)))
        m_add->setFocus(Qt::TabFocusReason);
}

void PartsBox::focusField(const PartPlace& place)
{
    if (place.row == m_row && row() && (!m_editor || m_editor->part() != place.part)) {
        closeEditor(Cursor::Stays);
        openEditor(place.part);
        showLines(*row());
    }
    if (m_editor)
        m_editor->focusField(place);
}

/// What is typed in it waits among the drafts.
void PartsBox::dropEditor()
{
    PartEditor* editor = std::exchange(m_editor, nullptr);
    if (!editor)
        return;
    editor->disconnect(this);
    editor->hide();
    editor->deleteLater();
}

/// The cursor goes back where it came from: to the line, or, after adding, to the button that adds another.
void PartsBox::closeEditor(Cursor cursor)
{
    if (!m_editor)
        return;
    const QPointer<PartEditor> editor = m_editor;
    const BudgetPartId id = m_editor->part();
    m_editor = nullptr;
    if (row())
        showLines(*row());
    const auto line = std::find(m_ids.begin(), m_ids.end(), id);
    const bool goesBack = cursor == Cursor::GoesBack;
    if (goesBack && (m_isFresh || line == m_ids.end()))
        m_add->setFocus(Qt::TabFocusReason);
    else if (goesBack)
        m_lines[size_t(line - m_ids.begin())]->setFocus(Qt::TabFocusReason);
    if (!editor)
        return;
    editor->disconnect(this);
    editor->hide();
    editor->deleteLater();
}

QWidget* PartsBox::continueTabOrder(QWidget* before)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        setTabOrder(before, m_lines[i]);
        before = m_lines[i];
        if (m_editor && m_editor->part() == m_ids[i])
            before = m_editor->continueTabOrder(before);
    }
    if (m_editor && !m_drafts.stored(placeOf(m_editor->part())))
        before = m_editor->continueTabOrder(before);
    setTabOrder(before, m_add);
    return m_add;
}

} // namespace indblik
