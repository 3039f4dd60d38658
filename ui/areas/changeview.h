// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/areas/areachange.h"
#include "core/workspace.h"
#include "ui/areas/areamodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace indblik {

/// The change table: computed from figures by type of area, and beside it what the account states.
class ChangeView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeView(Workspace& workspace, QWidget* parent = nullptr);

    void showView(const std::optional<AreaView>& view);

private:
    struct Part
    {
        QLabel* caption;
        QLabel* words;
        QStandardItemModel* model;
        QTableView* table;
    };

    QComboBox* choice(const QString& name);
    Part makePart(const QString& name);
    void offer();
    void offerYears();
    void showComputed();
    static QString controlWords(const ChangeRow& sum, const ChangeRow& row);
    void showStated();
    void put(Part& part, const std::vector<QStringList>& rows);

    Workspace& m_workspace;
    std::optional<AreaView> m_view;
    QComboBox* m_counted;
    QComboBox* m_from;
    QComboBox* m_to;
    Part m_computed;
    Part m_stated;
};

} // namespace indblik
