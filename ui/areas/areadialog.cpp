// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areadialog.h"

#include "core/fuzzydate.h"
#include "ui/parts/caption.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/look.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace indblik {

namespace {

constexpr QSize usualSize(600, 680);
constexpr int aliasHeight = 62;
constexpr int listHeight = 96;

bool isDayOrNothing(const QLineEdit* field)
{
    return field->text().trimmed().isEmpty() || FuzzyDate::readDay(field->text());
}

void addChecked(QListWidget& list, const QString& text, const QString& id, bool isChecked)
{
    auto* item = new QListWidgetItem(text, &list);
    item->setData(Qt::UserRole, id);
    item->setToolTip(text);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
}

QStringList checkedIds(const QListWidget& list)
{
    QStringList ids;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            ids.append(list.item(row)->data(Qt::UserRole).toString());
    }
    return ids;
}

template<class Id>
bool has(const std::vector<Id>& ids, const Id& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

AreaDialog::AreaDialog(Workspace& workspace, const AreaId& area, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit(this))
    , m_aliases(new QPlainTextEdit(this))
    , m_kind(new ChoiceBox(this))
    , m_partOf(new ChoiceBox(this))
    , m_from(new QLineEdit(this))
    , m_until(new QLineEdit(this))
    , m_successors(checkList(tr("What it became")))
    , m_initiatives(checkList(tr("Initiatives")))
    , m_note(new QPlainTextEdit(this))
    , m_fault(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    const auto book = workspace.areas();
    const Area* known = book ? (*book)->area(area) : nullptr;
    if (known)
        m_area = *known;
    setWindowTitle(known ? known->name : tr("New area"));
    resize(usualSize);
    if (book)
        fill(**book);
    lay(!known);
    connect(m_kind, &QComboBox::activated, this, &AreaDialog::offerWholes);
    for (QLineEdit* field : {m_name, m_from, m_until})
        connect(field, &QLineEdit::textChanged, this, &AreaDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AreaDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QListWidget* AreaDialog::checkList(const QString& name)
{
    auto* list = new QListWidget(this);
    list->setProperty("role", QStringLiteral("boxed"));
    list->setAccessibleName(name);
    list->setFixedHeight(listHeight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
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
    m_from->setText(FuzzyDate::dayText(m_area.from, QLocale()));
    m_until->setText(FuzzyDate::dayText(m_area.until, QLocale()));
    m_from->setPlaceholderText(tr("was always there"));
    m_until->setPlaceholderText(tr("is there"));
    for (const AreaKind kind : {AreaKind::Area, AreaKind::Division, AreaKind::Region, AreaKind::Nation}) {
        m_kind->addItem(areaKindWords(kind), int(kind));
        if (kind == m_area.kind)
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
    offerWholes();
    for (const Area& other : book.areas) {
        if (other.id != m_area.id && other.kind == m_area.kind)
            addChecked(*m_successors, other.name, other.id.text(), has(m_area.successors, other.id));
    }
    if (const AccountBook* account = m_workspace.book()) {
        for (const Initiative& initiative : account->initiatives)
            addChecked(*m_initiatives, initiative.title, initiative.id.text(), has(m_area.initiatives, initiative.id));
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

void AreaDialog::lay(bool isNew)
{
    m_fault->setProperty("tone", QStringLiteral("wrong"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setSpacing(space::small);
    form->addRow(caption(tr("&Name"), m_name), m_name);
    form->addRow(caption(tr("&Also called"), m_aliases), m_aliases);
    form->addRow(caption(tr("&Kind"), m_kind), m_kind);
    form->addRow(caption(tr("&Part of"), m_partOf), m_partOf);
    form->addRow(caption(tr("&From"), m_from), m_from);
    form->addRow(caption(tr("&Until"), m_until), m_until);
    form->addRow(caption(tr("Be&came"), m_successors), m_successors);
    form->addRow(caption(tr("&Initiatives"), m_initiatives), m_initiatives);
    form->addRow(caption(tr("N&ote"), m_note), m_note);
    if (!isNew) {
        auto* removing = m_buttons->addButton(tr("&Delete the area"), QDialogButtonBox::DestructiveRole);
        removing->setAutoDefault(false);
        connect(removing, &QPushButton::clicked, this, &AreaDialog::remove);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::large);
    layout->setSpacing(space::medium);
    layout->addLayout(form, 1);
    layout->addWidget(m_fault);
    layout->addWidget(m_buttons);
}

void AreaDialog::tell(const QString& fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void AreaDialog::check()
{
    const bool areDays = isDayOrNothing(m_from) && isDayOrNothing(m_until);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(areDays && !m_name->text().trimmed().isEmpty());
    tell(areDays ? QString() : tr("Write days such as 1.1.2010, or leave them empty."));
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
    area.note = m_note->toPlainText().trimmed();
    area.successors.clear();
    for (const QString& id : checkedIds(*m_successors))
        area.successors.push_back(AreaId::fromText(id).value_or(AreaId()));
    area.initiatives.clear();
    for (const QString& id : checkedIds(*m_initiatives))
        area.initiatives.push_back(InitiativeId::fromText(id).value_or(InitiativeId()));
    if (const auto saved = m_workspace.areaEdits().save(area); !saved)
        tell(saved.error().message);
    else
        accept();
}

void AreaDialog::remove()
{
    // It can be undone, so nobody is asked.
    if (const auto removed = m_workspace.areaEdits().remove(m_area.id); !removed)
        tell(removed.error().message);
    else
        accept();
}

} // namespace indblik
