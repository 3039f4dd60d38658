// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/editdialog.h"

#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QLabel>
#include <QMetaProperty>
#include <QPushButton>

namespace indblik {

EditDialog::EditDialog(const QString& title, QWidget* parent) : QDialog(parent), m_fault(text::fault(this))
{
    setWindowTitle(title);
}

void EditDialog::layOut(const lay::Item& content)
{
    m_save = primaryButton(tr("&Save"), this);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    m_buttons = lay::row({lay::spacing(space::small), lay::room(), cancel, m_save});
    lay::column({
        lay::of(this, space::medium, lay::aroundDialog),
        lay::wide(content),
        m_fault,
        m_buttons,
    });
}

void EditDialog::keepEnterInFields()
{
    m_save->setDefault(false);
    m_save->setAutoDefault(false);
}

QPushButton* EditDialog::offerRemoval(const QString& words)
{
    auto* removal = new QPushButton(words, this);
    removal->setAutoDefault(false);
    connect(removal, &QPushButton::clicked, this, [this] { remove(); });
    m_buttons->insertWidget(0, removal);
    return removal;
}

void EditDialog::say(const QString& why, QWidget* where)
{
    text::sayFault(*m_fault, why);
    if (where)
        where->setFocus();
}

void EditDialog::takeRefusal(const Error& error)
{
    say(error.message);
}

void EditDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (m_shown)
        return;
    m_shown = typed();
    for (const QAbstractItemView* view : findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* model = view->model();
        if (!model || view->window() != this)
            continue;
        // What is changed after a warning was not meant by it.
        const auto note = [this] {
            m_hasChangedRows = true;
            m_warned.reset();
        };
        connect(model, &QAbstractItemModel::dataChanged, this, note);
        connect(model, &QAbstractItemModel::rowsInserted, this, note);
        connect(model, &QAbstractItemModel::rowsRemoved, this, note);
    }
}

/// What stands in all fields. Which row of a list is looked at was not typed, nor what a field offers below it.
QVariantList EditDialog::typed() const
{
    QVariantList values;
    for (const QWidget* field : findChildren<QWidget*>()) {
        const QMetaProperty value = field->metaObject()->userProperty();
        const bool isLookedThrough =
            qobject_cast<const QAbstractSlider*>(field) || qobject_cast<const QAbstractItemView*>(field);
        if (value.isValid() && !isLookedThrough && field->window() == this)
            values.append(value.read(field));
    }
    return values;
}

void EditDialog::reject()
{
    const QVariantList now = typed();
    if (isVisible() && (m_hasChangedRows || m_shown != now) && m_warned != now) {
        m_warned = now;
        say(tr("Not saved yet. Save it, or press Esc once more to close without the changes."));
        return;
    }
    QDialog::reject();
}

} // namespace indblik
