// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/areas/listcomparison.h"
#include "core/workspace.h"
#include "ui/areas/areamodel.h"
#include "ui/parts/ask.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace indblik {

/// The lists that were published for a scheme, and where the rules say something else than the list.
class ListsView final : public QWidget
{
    Q_OBJECT

public:
    ListsView(Workspace& workspace, const Ask& ask, QWidget* parent = nullptr);

    void showView(const std::optional<AreaView>& view);
    /// Asks which of the delivered lists of the scheme in view are brought in.
    void bring();

Q_SIGNALS:
    void areaWanted(const indblik::AreaId& area);

private:
    const DesignationList* chosen() const;
    void showChosen();
    void addArea(const Area& area, const QString& words);
    QString wordsOf(const ListedArea& listed) const;
    void edit(const DesignationList& list);
    void remove();

    Workspace& m_workspace;
    const Ask& m_ask;
    std::optional<AreaView> m_view;
    QComboBox* m_lists;
    QPushButton* m_new;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QPushButton* m_bring;
    QLabel* m_words;
    QListWidget* m_areas;
};

} // namespace indblik
