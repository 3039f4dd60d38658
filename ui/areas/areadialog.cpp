// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areadialog.h"

#include "core/fuzzydate.h"
#include "ui/parts/checklist.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/lay.h"
#include "ui/parts/texts.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace indblik {

namespace {

constexpr QSize usualSize(600, 700);
constexpr int aliasHeight = 62;
constexpr int listHeight = 72;

bool isDayOrNothing(const QLineEdit* field)
{
    return field->text().trimmed().isEmpty() || FuzzyDate::readDay(field->text());
}

template<class Id>
bool has(const std::vector<Id>& ids, const Id& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

AreaDialog::AreaDialog(Workspace& workspace, const AreaId& area, QWidget* parent)
    : EditDialog({}, parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit(this))
    , m_aliases(new QPlainTextEdit(this))
    , m_kind(new ChoiceBox(this))
    , m_partOf(new ChoiceBox(this))
    , m_from(new QLineEdit(this))
    , m_until(new QLineEdit(this))
    , m_planFrom(new QLineEdit(this))
    , m_planUntil(new QLineEdit(this))
    , m_successors(new CheckList(tr("What it became"), this))
    , m_initiatives(new CheckList(tr("Initiatives"), this))
    , m_note(new QPlainTextEdit(this))
{
    const auto book = workspace.areas();
    const Area* known = book ? (*book)->area(area) : nullptr;
    if (known)
        m_area = *known;
    setWindowTitle(known ? known->name : tr("New area"));
    resize(usualSize);
    if (book)
        fill(**book);
    layOut(!known);
    connect(m_kind, &QComboBox::activated, this, &AreaDialog::offerWholes);
    for (QLineEdit* field : {m_name, m_from, m_until, m_planFrom, m_planUntil})
        connect(field, &QLineEdit::textChanged, this, &AreaDialog::check);
    check();
}

void AreaDialog::fill(const AreaBook& book)
{
    m_name->setText(m_area.name);
    m_aliases->setPlainText(m_area.aliases.join(u'\n'));
    m_aliases->setFixedHeight(aliasHeight);
    m_aliases->setTabChangesFocus(true);
    m_note->setPlainText(m_area.note);
    m_note->setFixedHeight(aliasHeight);
    m_note->setTabChangesFocus(true);
    for (CheckList* list : {m_successors, m_initiatives})
        list->setFixedHeight(listHeight);
    m_from->setText(FuzzyDate::dayText(m_area.from, QLocale()));
    m_until->setText(FuzzyDate::dayText(m_area.until, QLocale()));
    m_planFrom->setText(FuzzyDate::dayText(m_area.planFrom, QLocale()));
    m_planUntil->setText(FuzzyDate::dayText(m_area.planUntil, QLocale()));
    m_planFrom->setPlaceholderText(tr("as the lists say"));
    m_planUntil->setPlaceholderText(tr("not ended"));
    m_from->setPlaceholderText(tr("always existed"));
    m_until->setPlaceholderText(tr("exists"));
    for (const AreaKind kind : {AreaKind::Area, AreaKind::Division, AreaKind::Region, AreaKind::Nation}) {
        m_kind->addItem(areaKindWords(kind), int(kind));
        if (kind == m_area.kind)
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
    offerWholes();
    for (const Area& other : book.areas) {
        if (other.id != m_area.id && other.kind == m_area.kind)
            m_successors->add(other.name, other.id.text(), has(m_area.successors, other.id));
    }
    if (const AccountBook* account = m_workspace.book()) {
        for (const Initiative& initiative : account->initiatives)
            m_initiatives->add(initiative.title, initiative.id.text(), has(m_area.initiatives, initiative.id));
    }
}

/// A division is part of an area, an area of a region.
void AreaDialog::offerWholes()
{
    const auto book = m_workspace.areas();
    const auto kind = AreaKind(m_kind->currentData().toInt());
    const QString chosen = m_partOf->count() > 0 ? m_partOf->currentData().toString()
                           : m_area.partOf       ? m_area.partOf->text()
                                                 : QString();
    m_partOf->clear();
    m_partOf->addItem(tr("nothing"), QString());
    m_partOf->setEnabled(kind == AreaKind::Area || kind == AreaKind::Division);
    if (!book)
        return;
    for (const Area& other : (*book)->areas) {
        const bool fits = (kind == AreaKind::Division && other.kind == AreaKind::Area)
                          || (kind == AreaKind::Area && other.kind == AreaKind::Region);
        if (fits && other.id != m_area.id)
            m_partOf->addItem(other.name, other.id.text());
    }
    m_partOf->setCurrentIndex(std::max(0, m_partOf->findData(chosen)));
}

void AreaDialog::layOut(bool isNew)
{
    EditDialog::layOut(lay::form({
        {tr("&Name"), m_name},
        {tr("&Also called"), m_aliases},
        {tr("&Kind"), m_kind},
        {tr("&Part of"), m_partOf},
        {tr("&From"), m_from},
        {tr("&Until"), m_until},
        {tr("De&velopment plan from"), m_planFrom},
        {tr("Plan &ended"), m_planUntil},
        {tr("Be&came"), m_successors},
        {tr("&Initiatives"), m_initiatives},
        {tr("N&ote"), m_note},
    }));
    if (!isNew)
        offerRemoval(tr("&Delete the area"));
}

void AreaDialog::check()
{
    const QLineEdit* const days[] = {m_from, m_until, m_planFrom, m_planUntil};
    const bool areDays = std::all_of(std::begin(days), std::end(days), isDayOrNothing);
    saveButton().setEnabled(areDays && !m_name->text().trimmed().isEmpty());
    say(areDays ? QString() : tr("Write days such as 1.1.2010, or leave them empty."));
}

void AreaDialog::save()
{
    Area area = m_area;
    area.name = m_name->text();
    area.aliases = m_aliases->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    area.kind = AreaKind(m_kind->currentData().toInt());
    area.partOf = AreaId::fromText(m_partOf->currentData().toString());
    area.from = FuzzyDate::readDay(m_from->text());
    area.until = FuzzyDate::readDay(m_until->text());
    area.planFrom = FuzzyDate::readDay(m_planFrom->text());
    area.planUntil = FuzzyDate::readDay(m_planUntil->text());
    area.note = m_note->toPlainText().trimmed();
    area.successors.clear();
    for (const QString& id : m_successors->ticked())
        area.successors.push_back(AreaId::fromText(id).value_or(AreaId()));
    area.initiatives.clear();
    for (const QString& id : m_initiatives->ticked())
        area.initiatives.push_back(InitiativeId::fromText(id).value_or(InitiativeId()));
    closeAfter(m_workspace.areaEdits().save(area));
}

void AreaDialog::remove()
{
    closeAfter(m_workspace.areaEdits().remove(m_area.id));
}

} // namespace indblik
