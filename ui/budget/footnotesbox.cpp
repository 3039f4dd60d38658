// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/footnotesbox.h"

#include "ui/budget/footnotefield.h"
#include "ui/parts/drafts.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

constexpr qsizetype longestInMenu = 40;

QString inMenu(const QString& text)
{
    const QString line = text.simplified();
    const QString cut = line.size() > longestInMenu ? line.left(longestInMenu - 1) + QStringLiteral("…") : line;
    return QString(cut).replace(u'&', QStringLiteral("&&"));
}

void popUp(QMenu* menu, QPushButton& button)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(button.mapToGlobal(QPoint(0, button.height())));
}

} // namespace

FootnotesBox::FootnotesBox(Workspace& workspace, Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_heading(text::heading(tr("Footnotes"), this))
    , m_list(new QVBoxLayout)
    , m_add(remarkButton(tr("Add a footnote …"), this))
{
    m_list->setSpacing(space::small);
    lay::column({lay::of(this, space::tight), m_heading, m_list, lay::at(m_add, Qt::AlignLeft)});
    connect(m_add, &QPushButton::clicked, this, &FootnotesBox::showAddMenu);
}

/// What a footnote can hang on here, the nearest first.
std::vector<FootnotePlace> FootnotesBox::places() const
{
    std::vector<FootnotePlace> places;
    if (m_row && m_column)
        places.push_back({m_row, m_column});
    if (m_row)
        places.push_back({m_row, {}});
    if (m_column)
        places.push_back({{}, m_column});
    places.push_back({});
    return places;
}

QString FootnotesBox::fieldName(const FootnotePlace& place) const
{
    if (place.row)
        return place.column ? tr("Footnote of the cell") : tr("Footnote of the row");
    return place.column ? tr("Footnote of the column %1").arg(columnWords(*place.column)) : tr("Footnote of the table");
}

QString FootnotesBox::placeName(const FootnotePlace& place) const
{
    const BudgetRow* row = place.row ? m_workspace.book()->budget.row(*place.row) : nullptr;
    if (row && place.column)
        return QStringLiteral("%1 · %2").arg(row->title, columnWords(*place.column));
    if (row)
        return tr("the whole row %1").arg(row->title);
    return place.column ? tr("the whole column %1").arg(columnWords(*place.column)) : tr("the whole table");
}

/// What else a footnote hangs on than what it is shown by.
QString FootnotesBox::elsewhere(const Footnote& footnote) const
{
    const auto here = places();
    const auto shownBy = std::find_if(
        here.begin(), here.end(), [&footnote](const FootnotePlace& place) { return footnote.places.contains(place); });
    QStringList names;
    for (const FootnotePlace& place : footnote.places) {
        if (shownBy == here.end() || !(place == *shownBy))
            names.append(placeName(place));
    }
    return names.isEmpty() ? QString() : tr("Also belongs to: %1").arg(names.join(QStringLiteral(", ")));
}

void FootnotesBox::showPlace(const std::optional<BudgetRowId>& row, const std::optional<BudgetColumn>& column)
{
    if (m_row != row || m_column != column)
        m_wanted.reset();
    m_row = row;
    m_column = column;
    showFields();
}

void FootnotesBox::showFields()
{
    if (!m_workspace.book())
        return;
    std::vector<FootnoteField*> shown;
    showStored(shown);
    if (m_workspace.standing().canWrite())
        showDrafts(shown);
    const auto before = std::exchange(m_fields, shown);
    while (m_list->count() > 0)
        delete m_list->takeAt(0);
    for (FootnoteField* field : shown) {
        field->setReadOnly(!m_workspace.standing().canWrite());
        m_list->addWidget(field);
        field->show();
    }
    m_add->setVisible(m_workspace.standing().canWrite());
    m_heading->setVisible(!m_fields.empty() || m_add->isVisibleTo(this));
    for (FootnoteField* field : before) {
        if (std::find(shown.begin(), shown.end(), field) != shown.end())
            continue;
        field->disconnect(this);
        field->hide();
        field->deleteLater();
    }
    Q_EMIT orderChanged();
}

void FootnotesBox::showStored(std::vector<FootnoteField*>& shown)
{
    const Budget& budget = m_workspace.book()->budget;
    for (const FootnotePlace& place : places()) {
        for (const Footnote* footnote : budget.footnotesAt(place)) {
            FootnoteField* field = fieldOf(*footnote, place);
            if (std::find(shown.begin(), shown.end(), field) != shown.end())
                continue;
            field->showFootnote(footnote->id, budget.shownMark(footnote->id), fieldName(place), elsewhere(*footnote));
            shown.push_back(field);
        }
    }
}

/// The field that shows it already, the one in which it was written just now, or a new one.
FootnoteField* FootnotesBox::fieldOf(const Footnote& footnote, const FootnotePlace& place)
{
    for (FootnoteField* field : m_fields) {
        if (field->id() == footnote.id)
            return field;
    }
    for (FootnoteField* field : m_fields) {
        if (field->id() || !m_drafts.unsaved(field->place()) || !footnote.places.contains(field->place().at))
            continue;
        if (m_wanted == field->place().at)
            m_wanted.reset();
        return field;
    }
    return makeField(place);
}

FootnoteField* FootnotesBox::makeField(const FootnotePlace& place)
{
    auto* field = new FootnoteField(m_workspace, m_drafts, {{}, place, m_workspace.book()->budget.version.id}, this);
    connect(field, &FootnoteField::menuWanted, this, [this, field](QPushButton* button) {
        if (field->id())
            showMoveMenu(*field->id(), *button);
    });
    connect(
        field, &FootnoteField::left, this,
        [this, field] {
            if (m_wanted == field->place().at && field->isBlank()) {
                m_wanted.reset();
                showFields();
            }
        },
        Qt::QueuedConnection);
    m_fields.push_back(field);
    return field;
}

/// Whether one is written there that is not in the file yet. While it is being stored it is shown as a footnote
/// already.
bool FootnotesBox::isWritten(const FootnotePlace& place) const
{
    const Budget& budget = m_workspace.book()->budget;
    const auto typed = m_drafts.unsaved(FootnoteTextPlace{{}, place, budget.version.id});
    const auto there = budget.footnotesAt(place);
    return typed && std::none_of(there.begin(), there.end(), [&typed](const Footnote* footnote) {
        return footnote->text == storedText(*typed);
    });
}

/// Where none hangs on the cell there is a place for its first; elsewhere only where one was asked for.
void FootnotesBox::showDrafts(std::vector<FootnoteField*>& shown)
{
    const Budget& budget = m_workspace.book()->budget;
    for (const FootnotePlace& place : places()) {
        const bool isFirstOfCell = place.row && place.column && budget.footnotesAt(place).empty();
        const auto known = std::find_if(m_fields.begin(), m_fields.end(), [&](FootnoteField* field) {
            const bool isShown = std::find(shown.begin(), shown.end(), field) != shown.end();
            return !isShown && field->place().at == place
                   && (!field->id() || (isFirstOfCell && !budget.footnote(*field->id())));
        });
        if (!isFirstOfCell && m_wanted != place && !isWritten(place))
            continue;
        FootnoteField* field = known == m_fields.end() ? makeField(place) : *known;
        field->showEmpty(fieldName(place));
        shown.push_back(field);
    }
}

/// What it hangs on here, each to be taken off or hung on.
void FootnotesBox::showMoveMenu(const FootnoteId& id, QPushButton& button)
{
    const Footnote* footnote = m_workspace.book()->budget.footnote(id);
    if (!footnote)
        return;
    auto* menu = new QMenu(this);
    for (const FootnotePlace& place : places()) {
        QAction* action = menu->addAction(inMenu(placeName(place)));
        action->setCheckable(true);
        action->setChecked(footnote->places.contains(place));
        connect(action, &QAction::triggered, this, [this, id, place](bool isOn) {
            doneOrRefused(*this, isOn ? m_workspace.budget().hang(id, place) : m_workspace.budget().takeOff(id, place));
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Delete the footnote")), &QAction::triggered, this,
        [this, id] { doneOrRefused(*this, m_workspace.budget().setFootnote(id, {})); });
    popUp(menu, button);
}

void FootnotesBox::showAddMenu()
{
    const Budget& budget = m_workspace.book()->budget;
    auto* menu = new QMenu(this);
    for (const FootnotePlace& place : places())
        connect(menu->addAction(inMenu(tr("To %1").arg(placeName(place)))), &QAction::triggered, this,
            [this, place] { write(place); });
    const FootnotePlace here = places().front();
    bool isFirst = true;
    for (const Footnote* footnote : budget.footnotesInOrder()) {
        if (footnote->places.contains(here))
            continue;
        if (std::exchange(isFirst, false))
            menu->addSeparator();
        const QString text = QStringLiteral("%1 %2").arg(budget.shownMark(footnote->id), footnote->text);
        const FootnoteId id = footnote->id;
        connect(menu->addAction(tr("Also use %1 here").arg(inMenu(text))), &QAction::triggered, this,
            [this, id, here] { doneOrRefused(*this, m_workspace.budget().hang(id, here)); });
    }
    popUp(menu, *m_add);
}

void FootnotesBox::write(const FootnotePlace& place)
{
    m_wanted = place;
    showFields();
    for (FootnoteField* field : m_fields) {
        if (!field->id() && field->place().at == place)
            return field->focusText();
    }
}

void FootnotesBox::focusField(const FootnoteTextPlace& place)
{
    for (FootnoteField* field : m_fields) {
        if (field->place() == place)
            return field->focusText();
    }
}

QWidget* FootnotesBox::continueTabOrder(QWidget* before)
{
    for (FootnoteField* field : m_fields)
        before = field->continueTabOrder(before);
    setTabOrder(before, m_add);
    return m_add;
}

} // namespace indblik
