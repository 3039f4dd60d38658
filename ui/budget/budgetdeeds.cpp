// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetdeeds.h"

#include "ui/budget/budgetclip.h"
#include "ui/budget/budgetmodel.h"
#include "ui/budget/figuregrid.h"
#include "ui/budget/groupdialog.h"
#include "ui/budget/newrowdialog.h"
#include "ui/budget/pastedialog.h"
#include "ui/budget/placesdialog.h"
#include "ui/parts/keys.h"
#include "ui/parts/refusal.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <map>

namespace indblik {

BudgetDeeds::BudgetDeeds(Workspace& workspace, const Ask& ask, BudgetModel& model, FigureGrid& grid)
    : QObject(&grid)
    , m_workspace(workspace)
    , m_ask(ask)
    , m_model(model)
    , m_grid(grid)
{
    fillMenu();
    connect(&m_menu, &QMenu::aboutToShow, this, &BudgetDeeds::showPossible);
    grid.installEventFilter(this);
    grid.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&grid, &QWidget::customContextMenuRequested, this,
        [this](const QPoint& at) { m_menu.popup(m_grid.viewport()->mapToGlobal(at)); });
}

QAction* BudgetDeeds::add(const QString& text, const QKeySequence& keys, bool isWriting, void (BudgetDeeds::*deed)())
{
    QAction* action = m_menu.addAction(text);
    action->setShortcut(keys);
    // The keys are taken in the grid, where they mean other things than in the rest of the window.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, deed] { (this->*deed)(); });
    m_actions.emplace_back(action, isWriting);
    return action;
}

void BudgetDeeds::fillMenu()
{
    add(tr("&New row …"), QKeySequence(Qt::CTRL | Qt::Key_Plus), true, &BudgetDeeds::addRow);
    add(tr("Change the na&me"), {}, true, &BudgetDeeds::rename);
    add(tr("&Delete the row …"), QKeySequence(Qt::CTRL | Qt::Key_Minus), true, &BudgetDeeds::removeRow);
    add(tr("&Open the status form"), QKeySequence(Qt::ALT | Qt::Key_Return), false, &BudgetDeeds::open);
    add(tr("Move &up"), keys::moveUp, true, &BudgetDeeds::moveUp);
    add(tr("Move do&wn"), keys::moveDown, true, &BudgetDeeds::moveDown);
    m_menu.addSeparator();
    add(tr("New &group …"), {}, true, &BudgetDeeds::addGroup);
    add(tr("Dele&te the group"), {}, true, &BudgetDeeds::removeGroup);
    m_menu.addSeparator();
    add(tr("Pl&aces and participants …"), {}, false, &BudgetDeeds::showPlaces);
    m_menu.addSeparator();
    add(tr("&Copy"), QKeySequence::Copy, false, &BudgetDeeds::copy);
    add(tr("Copy with &headings"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), false, &BudgetDeeds::copyWithHeads);
    add(tr("&Paste …"), QKeySequence::Paste, true, &BudgetDeeds::paste);
    m_menu.addSeparator();
    add(tr("&Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), true, &BudgetDeeds::fillDown);
    add(tr("Fill &right"), QKeySequence(Qt::CTRL | Qt::Key_R), true, &BudgetDeeds::fillRight);
    add(tr("C&lear the cells"), QKeySequence::Delete, true, &BudgetDeeds::clear);
}

void BudgetDeeds::showPossible()
{
    for (const auto& [action, isWriting] : m_actions)
        action->setEnabled(!isWriting || m_workspace.standing().canWrite());
}

bool BudgetDeeds::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (isOverride || event->type() == QEvent::KeyPress) {
        const QKeySequence keys(static_cast<QKeyEvent*>(event)->keyCombination());
        for (const auto& [action, isWriting] : m_actions) {
            if (action->shortcut().isEmpty() || action->shortcut() != keys)
                continue;
            if (isOverride)
                event->accept();
            else if (!isWriting || m_workspace.standing().canWrite())
                action->trigger();
            return true;
        }
        // On a row F2 opens the cell it is pressed in.
        if (keys == QKeySequence(Qt::Key_F2) && chosenGroup() && m_workspace.standing().canWrite()) {
            if (isOverride)
                event->accept();
            else
                rename();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void BudgetDeeds::write(const std::vector<CellEdit>& edits, const QString& what, FootnoteFate fate)
{
    if (edits.empty())
        return;
    doneOrRefused(*this, m_workspace.budget().setFigures(edits, what, fate));
}

/// Of the cells that are written in; sums and names are passed over.
std::vector<CellEdit> BudgetDeeds::editsOf(const QModelIndexList& cells, const Figure& figure) const
{
    std::vector<CellEdit> edits;
    for (const QModelIndex& cell : cells) {
        const auto column = m_model.columnAt(cell.column());
        const GridLine& line = m_model.lineAt(cell.row());
        if (column && line.row && m_model.cellAt(cell)->figure != figure)
            edits.push_back({*line.row, *column, figure, line.part});
    }
    return edits;
}

void BudgetDeeds::copy()
{
    const CopiedCells copy = copied(m_model, m_grid.chosenCells(), false);
    auto* data = new QMimeData;
    data->setText(copy.text);
    data->setHtml(copy.html);
    QGuiApplication::clipboard()->setMimeData(data);
}

void BudgetDeeds::copyWithHeads()
{
    const CopiedCells copy = copied(m_model, m_grid.chosenCells(), true);
    auto* data = new QMimeData;
    data->setText(copy.text);
    data->setHtml(copy.html);
    QGuiApplication::clipboard()->setMimeData(data);
}

void BudgetDeeds::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    const QModelIndexList chosen = m_grid.chosenCells();
    if (chosen.isEmpty())
        return;
    if (text.trimmed().isEmpty())
        return refuse(*this, Error{tr("There is no text on the clipboard. Copy the cells in the spreadsheet first.")});
    std::vector<int> lines;
    for (int line = 0; line < m_model.rowCount(); ++line) {
        if (!m_grid.isRowHidden(line))
            lines.push_back(line);
    }
    const PasteTarget target{chosen.front(), chosen, std::move(lines)};
    PasteDialog dialog(
        [&](std::optional<Scale> unit) { return readPasted(m_model, text, target, unit); }, m_grid.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<CellEdit> edits;
    for (const PastedCell& cell : dialog.cells()) {
        if (cell.edit)
            edits.push_back(*cell.edit);
    }
    write(edits, tr("%n pasted amount(s)", nullptr, int(edits.size())));
}

void BudgetDeeds::fillDown()
{
    fill(true);
}

void BudgetDeeds::fillRight()
{
    fill(false);
}

/// The first cell of each column or line of the range goes into the others.
void BudgetDeeds::fill(bool isDown)
{
    std::map<int, Figure> sources;
    std::vector<CellEdit> edits;
    for (const QModelIndex& cell : m_grid.chosenCells()) {
        const GridLine& line = m_model.lineAt(cell.row());
        if (!line.row || !m_model.columnAt(cell.column()))
            continue;
        const auto [source, isFirst] =
            sources.try_emplace(isDown ? cell.column() : cell.row(), m_model.cellAt(cell)->figure);
        if (isFirst)
            continue;
        for (CellEdit& edit : editsOf({cell}, source->second))
            edits.push_back(std::move(edit));
    }
    write(edits, tr("%n filled amount(s)", nullptr, int(edits.size())));
}

void BudgetDeeds::clear()
{
    const auto edits = editsOf(m_grid.chosenCells(), Figure());
    if (edits.empty())
        return;
    std::set<FootnoteId> hanging;
    for (const CellEdit& edit : edits) {
        for (const Footnote& footnote : m_workspace.book()->budget.footnotes) {
            if (!edit.part && footnote.places.contains({edit.row, edit.column}))
                hanging.insert(footnote.id);
        }
    }
    const int notes = int(hanging.size());
    auto fate = FootnoteFate::Keep;
    if (notes > 0) {
        const int answer = m_ask.question(&m_grid,
            {tr("Clear the cells"),
                tr("%n footnote(s) belong to the amounts you clear. What should happen to them?", nullptr, notes),
                {tr("Clear nothing"), tr("Keep the footnotes"), tr("Delete the footnotes")}});
        if (answer == 0)
            return;
        fate = answer == 2 ? FootnoteFate::Delete : FootnoteFate::Keep;
    }
    write(edits, tr("%n cleared amount(s)", nullptr, int(edits.size())), fate);
}

void BudgetDeeds::addRow()
{
    // A row is in a group.
    if (m_workspace.book() && m_workspace.book()->budget.groups.empty())
        addGroup();
    const AccountBook* book = m_workspace.book();
    if (!book || book->budget.groups.empty())
        return;
    const QModelIndex current = m_grid.currentIndex();
    const auto group = current.isValid() ? m_model.lineAt(current.row()).group : std::nullopt;
    const auto wanted = NewRowDialog::ask(*book, group.value_or(book->budget.groups.front().id), m_grid.window());
    if (!wanted)
        return;
    const auto row = m_workspace.budget().addRow(wanted->group, wanted->title, wanted->initiative);
    if (!row)
        return refuse(*this, row.error());
    m_model.setFolded(wanted->group, false);
    const QModelIndex place = m_model.indexOf(*row, {});
    m_grid.setCurrentIndex(place.siblingAtColumn(1));
    m_grid.setFocus(Qt::OtherFocusReason);
}

void BudgetDeeds::rename()
{
    const QModelIndex current = m_grid.currentIndex();
    if (const BudgetGroup* group = chosenGroup()) {
        GroupDialog(m_workspace, *group, m_grid.window()).exec();
        m_grid.setFocus(Qt::OtherFocusReason);
    } else if (current.isValid()) {
        m_grid.beginEditing(current.siblingAtColumn(0));
    }
}

/// The group whose title has the cursor; null where another line has it.
const BudgetGroup* BudgetDeeds::chosenGroup() const
{
    const QModelIndex current = m_grid.currentIndex();
    if (!m_workspace.book() || !current.isValid() || m_model.lineAt(current.row()).kind != GridKind::Group)
        return nullptr;
    const auto& groups = m_workspace.book()->budget.groups;
    const auto found = std::find_if(groups.begin(), groups.end(),
        [&](const BudgetGroup& group) { return group.id == m_model.lineAt(current.row()).group; });
    return found == groups.end() ? nullptr : &*found;
}

void BudgetDeeds::moveUp()
{
    move(-1);
}

void BudgetDeeds::moveDown()
{
    move(1);
}

/// The group whose title has the cursor, or the row of its cell.
void BudgetDeeds::move(int step)
{
    if (m_model.isFiltered())
        return refuse(*this, Error{tr("Clear the search first: the order is that of all rows.")});
    if (const BudgetGroup* group = chosenGroup()) {
        doneOrRefused(*this, m_workspace.budget().moveGroup(BudgetGroupId(group->id), step));
        return;
    }
    const BudgetRow* row = m_model.rowAt(m_grid.currentIndex());
    if (!row)
        return refuse(*this, Error{tr("Choose the title of a group, or a cell of the row that is to be moved.")});
    const BudgetRowId id = row->id;
    if (!doneOrRefused(*this, m_workspace.budget().moveRow(id, step)))
        return;
    // It may have come into a group that is folded.
    if (const BudgetRow* now = m_workspace.book()->budget.row(id); now && m_model.isFolded(now->group))
        m_model.setFolded(now->group, false);
}

void BudgetDeeds::addGroup()
{
    if (!m_workspace.book())
        return;
    GroupDialog dialog(m_workspace, {}, m_grid.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    for (int line = 0; line < m_model.rowCount(); ++line) {
        if (m_model.lineAt(line).kind == GridKind::Group && m_model.lineAt(line).group == dialog.added())
            m_grid.setCurrentIndex(m_model.index(line, 0));
    }
    m_grid.setFocus(Qt::OtherFocusReason);
}

/// No question: it is empty, and it can be undone.
void BudgetDeeds::removeGroup()
{
    const BudgetGroup* group = chosenGroup();
    if (!group)
        return refuse(*this, Error{tr("Choose the title of the group that is to be deleted.")});
    doneOrRefused(*this, m_workspace.budget().removeGroup(BudgetGroupId(group->id)));
}

/// On the title of a group the key means that.
void BudgetDeeds::removeRow()
{
    if (chosenGroup())
        return removeGroup();
    const QModelIndex current = m_grid.currentIndex();
    const BudgetRow* row = m_model.rowAt(current);
    if (!row || m_model.lineAt(current.row()).kind != GridKind::Row)
        return refuse(*this, Error{tr("Choose a cell of the row that is to be deleted.")});
    const BudgetRowId id = row->id;
    const int answer = m_ask.question(&m_grid,
        {tr("Delete the row"),
            tr("The row “%1” is deleted with its amounts, sites, sources and footnotes. Its status form stays.")
                .arg(row->title),
            {tr("Keep the row"), tr("Delete the row")}});
    if (answer != 1)
        return;
    doneOrRefused(*this, m_workspace.budget().removeRow(id));
}

void BudgetDeeds::showPlaces()
{
    if (!m_workspace.book())
        return;
    auto* dialog = new PlacesDialog(m_workspace, m_grid.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BudgetDeeds::open()
{
    Q_EMIT openWanted(m_grid.currentIndex());
}

} // namespace indblik
