// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/figureimport.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace indblik {

/// What was found while a file of figures was read, each with its line: the first of each kind, and how many more there
/// are. Hidden where nothing was.
class FigureRemarks final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRemarks(QWidget* parent);

    void showRemarks(const ReadFigures& read);
    void clear();

private:
    QLabel* m_title;
    QListWidget* m_list;
};

} // namespace indblik
