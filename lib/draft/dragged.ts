/** What a drag out of our own pages carries beside its text: by which the drop is known again. */
export const DRAGGED = 'application/x-zhouquan-snippet';
