// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/checklist.h"

namespace indblik {

CheckList::CheckList(const QString& name, QWidget* parent) : QListWidget(parent)
{
    setProperty("role", QStringLiteral("boxed"));
    setAccessibleName(name);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QListWidgetItem* CheckList::add(const QString& text, const QString& id, bool isTicked)
{
    auto* item = new QListWidgetItem(text, this);
    item->setData(Qt::UserRole, id);
    item->setToolTip(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    return item;
}

QStringList CheckList::ticked() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row) {
        if (isTicked(row))
            ids.append(item(row)->data(Qt::UserRole).toString());
    }
    return ids;
}

QStringList CheckList::all() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row)
        ids.append(item(row)->data(Qt::UserRole).toString());
    return ids;
}

} // namespace indblik
